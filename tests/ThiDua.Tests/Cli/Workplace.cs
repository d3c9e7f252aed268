using System.Text.Json.Nodes;

namespace ThiDua.Tests.Cli;

/// <summary>A directory of its own for a test: data, own templates, output; gone afterwards.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>The built-in template that a user's template of the same id and a higher version takes precedence over.</summary>
    public const string TemplateId = "plan.emulation-campaign";

    public const string Unit = "xã Bình Lư, tỉnh Lai Châu";

    public const string FileName = "KH-82-Binh-Lu.docx";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("thidua-cli-");

    /// <summary>Where documents go; not made yet.</summary>
    public string Output => Path.Combine(_root.FullName, "out");

    /// <summary>The document that the sound data make.</summary>
    public string Document => Path.Combine(Output, FileName);

    public static JsonObject Data => new()
    {
        ["number"] = 82,
        ["subject"] = "Triển khai phong trào thi đua",
        ["text"] = "Ủy ban nhân dân xã xây dựng kế hoạch như sau:",
        ["recipients"] = new JsonObject { ["entries"] = new JsonArray("Sở Nội vụ (b/c)"), ["archive"] = new JsonObject() },
        ["signature"] = new JsonObject { ["lines"] = new JsonArray("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), ["name"] = "Trần Thanh Tuấn" },
    };

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(_root.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>A data file that fits <see cref="Templates"/>.</summary>
    public string DataFile() => Write("data.json", Data.ToJsonString());

    /// <summary>A user's template directory.</summary>
    public string Templates(bool withSamples = true)
    {
        Write("templates/plan/template.json", $$"""
            { "id": "{{TemplateId}}", "version": "99.0.0", "kind": "plan", "name": "Kế hoạch thử",
              "levels": ["xa", "phuong"], "validFrom": "2025-07-01" }
            """);
        Write("templates/plan/schema.json", """
            {
              "title": "Kế hoạch thử", "type": "object", "additionalProperties": false,
              "required": ["subject", "text", "recipients", "signature"],
              "properties": {
                "number": { "$ref": "#/$defs/number" }, "issueDate": { "$ref": "#/$defs/issueDate" },
                "subject": { "$ref": "#/$defs/line", "title": "Trích yếu" }, "text": { "$ref": "#/$defs/line", "title": "Nội dung" },
                "recipients": { "$ref": "#/$defs/recipients" }, "signature": { "$ref": "#/$defs/signature" }
              }
            }
            """);
        Write("templates/plan/body.hbs", "<document><subject>{{subject}}</subject><p>{{text}}</p></document>");
        if (withSamples)
        {
            Write("templates/plan/samples/xa.json", new JsonObject { ["unit"] = Unit, ["data"] = Data }.ToJsonString());
            Write("templates/plan/samples/xa.full-body.json", new JsonObject { ["unit"] = Unit, ["data"] = Data }.ToJsonString());
        }

        return Path.Combine(_root.FullName, "templates");
    }

    /// <summary>The words of a sound render command; more can be added.</summary>
    public string[] Render(string data, params string[] more) =>
        ["render", TemplateId, "--unit", Unit, "--data", data, "--out", Output, "--templates", Templates(), .. more];

    public void Dispose() => _root.Delete(recursive: true);
}
