using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Html;

/// <summary>Documents to preview: the plan of xã Bình Lư, as issued or with a changed tree.</summary>
internal static class PreviewSource
{
    private static readonly Lazy<OfficialDocument> Merged = new(Merge);

    public static FormattedDocument Plan { get; } = Format(document => document);

    /// <summary>The plan with an appendix on portrait and one on landscape pages.</summary>
    public static FormattedDocument PlanWithTables { get; } = Format(document => document with
    {
        Appendices = [new Appendix(Text("Bảng hẹp"), [Table(4)]), new Appendix(Text("Bảng rộng"), [Table(9)])],
    });

    public static FormattedDocument Format(Func<OfficialDocument, OfficialDocument> change)
    {
        var result = DocumentFormatter.Format(change(Merged.Value), FormatProfile.Decree30);
        Assert.True(result.Succeeded, string.Join(Environment.NewLine, result.Diagnostics));
        return result.Value;
    }

    public static ImmutableArray<Inline> Text(string text) => [new TextSpan(text)];

    /// <summary>
    /// A table with a head of two rows, in which "TT" and "Nội dung" reach over both and "Chỉ tiêu" over all further columns,
    /// and in the body a cell over two rows.
    /// </summary>
    private static DataTable Table(int columns)
    {
        TableRow[] head =
        [
            new([new(Text("TT"), RowSpan: 2), new(Text("Nội dung"), RowSpan: 2), new(Text("Chỉ tiêu"), ColumnSpan: columns - 2)]),
            new([.. Enumerable.Range(1, columns - 2).Select(i => new TableCell(Text($"Năm {i}")))]),
        ];
        TableRow[] body =
        [
            new([new(Text("1"), RowSpan: 2), .. Enumerable.Range(2, columns - 1).Select(i => new TableCell(Text($"a{i}")))]),
            new([.. Enumerable.Range(2, columns - 1).Select(i => new TableCell(Text($"b{i}")))]),
            new([.. Enumerable.Range(1, columns).Select(i => new TableCell(Text($"c{i}")))], Emphasised: true),
        ];
        return new DataTable(Text("Bảng chỉ tiêu"), [.. Enumerable.Repeat(new TableColumn(), columns)], [.. head], [.. body]);
    }

    private static OfficialDocument Merge()
    {
        var date = IssueDate.Parse("2026-05")!;
        var unit = UnitCatalogue.Default.Find(ExamplePlan.BinhLu.Unit, date.Latest).Unit!;
        var package = ThiDua.Tests.Templates.Sample.Library.Find("plan.emulation-campaign").Value!;
        var data = new DataReader(FontMetrics.TimesNewRoman.Covers).Read(File.ReadAllText(ExampleFiles.Data("binh-lu-2026.json"))).Value!;
        var merger = new TemplateMerger(new TemplateCache(new MemoryCache(new MemoryCacheOptions())));
        return merger.Merge(new MergeRequest(package, unit, date, data)).Value!.Document;
    }
}
