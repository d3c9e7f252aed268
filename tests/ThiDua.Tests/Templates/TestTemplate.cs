using Microsoft.Extensions.Caching.Memory;

using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Tests.Templates;

/// <summary>A small template made up for a test.</summary>
internal static class TestTemplate
{
    public const string Info =
        """{ "id": "test", "version": "1.0.0", "kind": "plan", "name": "Thử", "levels": ["xa", "phuong"], "validFrom": "2025-07-01" }""";

    /// <summary>The frame that each document needs, to be followed by fields of the test's own.</summary>
    private const string Frame =
        """ "recipients": { "entries": ["Như trên"], "archive": {} }, "signature": { "lines": ["CHỦ TỊCH"], "name": "Trần Văn An" } """;

    /// <summary>A template of a body, a schema's own properties and partials.</summary>
    public static Result<TemplatePackage> Read(string body, string properties = "", params (string Name, string Text)[] partials) =>
        TemplatePackageReader.Read(Files(body, properties, partials), "test");

    public static Dictionary<string, string> Files(string body, string properties = "", params (string Name, string Text)[] partials)
    {
        var files = new Dictionary<string, string>
        {
            ["template.json"] = Info,
            ["body.hbs"] = body,
            ["schema.json"] = $$"""
                { "type": "object", "additionalProperties": false, "required": ["recipients", "signature"], "properties": {
                  "recipients": { "$ref": "#/$defs/recipients" }, "signature": { "$ref": "#/$defs/signature" }{{(properties.Length > 0 ? "," : "")}} {{properties}} } }
                """,
        };
        foreach (var (name, text) in partials)
        {
            files[$"partials/{name}.hbs"] = text;
        }

        return files;
    }

    public static Result<MergedDocument> Merge(TemplatePackage package, string fields = "", string unit = "xã Bình Lư, tỉnh Lai Châu")
    {
        var data = new DataReader(FontMetrics.TimesNewRoman.Covers).Read("{" + Frame + (fields.Length > 0 ? "," : "") + fields + "}");
        Assert.True(data.Succeeded, string.Join('\n', data.Diagnostics));
        var merger = new TemplateMerger(new TemplateCache(new MemoryCache(new MemoryCacheOptions())));
        var date = new IssueDate(2026, 5, 20);
        return merger.Merge(new MergeRequest(package, UnitResolver.Resolve(unit, date.Latest).Value!, date, data.Value));
    }

    /// <summary>The subject that a template with this text for a subject gives.</summary>
    public static string Subject(string text, string properties = "", string fields = "") => Subject(text, properties, fields, []);

    public static string Subject(
        string text, string properties, string fields, (string Name, string Text)[] partials, string unit = "xã Bình Lư, tỉnh Lai Châu")
    {
        var result = Merge(Read($"<document><subject>{text}</subject></document>", properties, partials).Value!, fields, unit);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result.Value.Document.Subject.ToPlainText();
    }

    /// <summary>The only diagnostic that a template gives.</summary>
    public static Diagnostic Fault(string body, string properties = "", string fields = "") =>
        Assert.Single(Merge(Read(body, properties).Value!, fields).Diagnostics);
}
