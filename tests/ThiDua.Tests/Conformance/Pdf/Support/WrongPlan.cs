using System.Text.Json.Nodes;
using Microsoft.Extensions.Caching.Memory;
using ThiDua.Documents;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using static ThiDua.Tests.Conformance.Support.SampleText;

namespace ThiDua.Tests.Conformance.Pdf.Support;

/// <summary>A plan laid out by a profile in which a value is wrong.</summary>
internal static class WrongPlan
{
    private static readonly Lazy<OfficialDocument> Document = new(Merge);

    /// <summary>The PDF file of the plan by the profile as it is shipped, but for one value.</summary>
    /// <param name="target">What the value is of; empty to change nothing.</param>
    /// <param name="property">Which value.</param>
    /// <param name="value">The value instead, for both pairs of sizes.</param>
    public static byte[] Pdf(string target, string property, string value) => Pdf(Document.Value, target, property, value);

    /// <summary>The PDF file of another document.</summary>
    public static byte[] Pdf(OfficialDocument document, string target, string property, string value)
    {
        var formatted = DocumentFormatter.Format(document, Profile(target, property, value));
        Assert.True(formatted.Succeeded, string.Join(Environment.NewLine, formatted.Diagnostics));
        var file = new OutputWriter(FontLibrary.BuiltIn).Write(OutputFormat.Pdf, formatted.Value, "wrong");
        Assert.True(file.Succeeded, string.Join(Environment.NewLine, file.Diagnostics));
        return file.Value.Content;
    }

    private static FormatProfile Profile(string target, string property, string value)
    {
        using var shipped = typeof(FormatProfile).Assembly.GetManifestResourceStream("nd30-2020.json")!;
        var profile = JsonNode.Parse(shipped)!;
        if (target.Length > 0)
        {
            var entry = profile["values"]!.AsArray().Single(v => (string?)v!["target"] == target && (string?)v["property"] == property)!.AsObject();
            foreach (var name in (string[])["value", "smallValue"])
            {
                if (entry.ContainsKey(name))
                {
                    entry[name] = JsonNode.Parse(value);
                }
            }
        }

        using var changed = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(profile.ToJsonString()));
        return ProfileReader.Read(changed);
    }

    private static OfficialDocument Merge()
    {
        var json = Plan((object[])[.. Short(), .. Long()], appendices: [Appendix("Chỉ tiêu thi đua", Text(Sentence))]);
        var data = new DataReader(FontMetrics.TimesNewRoman.Covers).Read(json);
        var package = ThiDua.Tests.Templates.Sample.Library.Find("plan.emulation-campaign", "");
        var date = new IssueDate(2026, 5, 20);
        var unit = UnitResolver.Resolve("xã Bình Lư, tỉnh Lai Châu", date.Latest);
        var merger = new TemplateMerger(new TemplateCache(new MemoryCache(new MemoryCacheOptions())));
        var document = merger.Merge(new MergeRequest(package.Value!, unit.Value!, date, data.Value!));
        Assert.True(document.Succeeded, string.Join(Environment.NewLine, document.Diagnostics));
        return document.Value.Document;
    }
}
