using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Citations;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Localization.Reviewing;

/// <summary>Plans as trees: of templates and data, and small ones of a few sentences.</summary>
internal static class PlanDocuments
{
    public const string BinhLu = "xã Bình Lư, tỉnh Lai Châu";

    private static readonly TemplateMerger Merger = new(new TemplateCache(new MemoryCache(new MemoryCacheOptions())));

    public static AdministrativeUnit Unit(string name, DateOnly on) => UnitResolver.Resolve(name, on).Value!;

    /// <summary>The tree of a real plan.</summary>
    public static OfficialDocument Of(ExamplePlan plan) => Merge("plan.emulation-campaign", plan.Unit, File.ReadAllText(ExampleFiles.Data(plan.Name + ".json")));

    /// <summary>The tree that a template makes of data; dated by the data, else in 2026.</summary>
    public static OfficialDocument Merge(string template, string unit, string json)
    {
        var package = ThiDua.Tests.Templates.Sample.Library.Find(template).Value!;
        var data = new DataReader(FontMetrics.TimesNewRoman.Covers).Read(json).Value!;
        using var read = JsonDocument.Parse(json);
        var date = read.RootElement.TryGetProperty("issueDate", out var given) ? IssueDate.Parse(given.GetString()!)! : new IssueDate(2026, null, null);
        var merged = Merger.Merge(new MergeRequest(package, Unit(unit, date.Latest), date, data));
        Assert.True(merged.Succeeded, string.Join('\n', merged.Diagnostics));
        return merged.Value!.Document;
    }

    /// <summary>A plan of some paragraphs, signed for the committee.</summary>
    public static OfficialDocument Plan(string subject, params ImmutableArray<string> paragraphs) => new(
        new DocumentHeader(new IssuingBody([], ["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"], "Ủy ban nhân dân xã Bình Lư"), new DocumentNumber(null, "KH-UBND"), "Bình Lư", new IssueDate(2026, 5, null)),
        DocumentKinds.TryGet("plan", out var kind) ? kind : throw new InvalidOperationException("No plan among the kinds."),
        [new TextSpan(subject)],
        [],
        [.. paragraphs.Select(text => new Paragraph(CitationFinder.Split(text)))],
        null,
        [new SignatureBlock(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], [], "Trần Thanh Tuấn")],
        []);

    /// <summary>An item of a list.</summary>
    public static Section Item(Marker marker, string text) => new(marker, [], [new TextSpan(text)], []);
}
