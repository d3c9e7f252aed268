using System.Text.Json.Nodes;

namespace ThiDua.Tests.Support;

/// <summary>A small sound template of one's own, as the files that are published.</summary>
internal static class OwnTemplates
{
    public const string Id = "plan.own";

    private const string Unit = "xã Bình Lư, tỉnh Lai Châu";

    /// <summary>The files; a test may spoil them.</summary>
    public static Dictionary<string, string> Files(string version = "1.0.0", string id = Id, string text = "Một.") => new()
    {
        ["template.json"] = $$"""
            { "id": "{{id}}", "version": "{{version}}", "kind": "plan", "name": "Mẫu riêng",
              "levels": ["xa", "phuong"], "validFrom": "2025-07-01" }
            """,
        ["schema.json"] = """
            {
              "type": "object", "additionalProperties": false, "required": ["subject", "recipients", "signature"],
              "properties": {
                "issueDate": { "$ref": "#/$defs/issueDate" }, "subject": { "$ref": "#/$defs/line", "title": "Trích yếu" },
                "recipients": { "$ref": "#/$defs/recipients" }, "signature": { "$ref": "#/$defs/signature" }
              }
            }
            """,
        ["body.hbs"] = "<document>\n<subject>{{subject}}</subject>\n{{> content}}\n</document>",
        ["partials/content.hbs"] = $"<p>{text}</p>",
        ["samples/xa.json"] = Sample(Unit),
        ["samples/phuong.json"] = Sample("phường Tân Phong, tỉnh Lai Châu"),
    };

    public static IEnumerable<V1.TemplateFile> ToSend(Dictionary<string, string> files) =>
        files.Select(file => new V1.TemplateFile { Path = file.Key, Text = file.Value });

    /// <summary>A request for a document of the template.</summary>
    public static V1.RenderRequest Request(string version = "", string id = Id) => new()
    {
        TemplateId = id,
        TemplateVersion = version,
        Unit = Unit,
        DataJson = Data().ToJsonString(),
        Formats = { V1.Format.Docx },
    };

    public static string Sample(string unit, JsonObject? data = null) => new JsonObject { ["unit"] = unit, ["data"] = data ?? Data() }.ToJsonString();

    public static JsonObject Data() => new()
    {
        ["issueDate"] = "2026-05-20",
        ["subject"] = "Triển khai phong trào thi đua",
        ["recipients"] = new JsonObject { ["entries"] = new JsonArray("Sở Nội vụ (b/c)"), ["archive"] = new JsonObject() },
        ["signature"] = new JsonObject { ["lines"] = new JsonArray("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), ["name"] = "Trần Thanh Tuấn" },
    };
}
