using System.Diagnostics;
using Microsoft.Extensions.Caching.Memory;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Layout;
using ThiDua.Pdf.Writing;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Bench.Documents;

/// <summary>The way from data to PDF, stage by stage.</summary>
internal sealed class Pipeline
{
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(10);
    private readonly DataReader _reader = new(FontMetrics.TimesNewRoman.Covers);
    private readonly TemplateMerger _merger = new(new TemplateCache(new MemoryCache(new MemoryCacheOptions())));
    private readonly TemplatePackage _package = new TemplateLibrary(new BuiltInTemplates()).Find("plan.emulation-campaign").Value!;
    private readonly IssueDate _date = IssueDate.Parse("2026-05")!;
    private readonly AdministrativeUnit _unit;

    public Pipeline() => _unit = UnitCatalogue.Default.Find("xã Bình Lư, tỉnh Lai Châu", _date.Latest).Unit!;

    /// <summary>All communes, wards and special zones.</summary>
    public IReadOnlyList<AdministrativeUnit> Communes =>
        [.. UnitCatalogue.Default.Units(_date.Latest).Where(unit => unit.LevelCode == _unit.LevelCode)];

    /// <summary>Makes documents until the runtime has compiled what they need for speed.</summary>
    public void WarmUp(params IEnumerable<BenchDocument> documents)
    {
        foreach (var document in documents)
        {
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; Stopwatch.GetElapsedTime(start) < WarmUpTime; round++)
            {
                GC.KeepAlive(ToPdf(document.Varied(round)));
            }
        }
    }

    public DataObject Read(string json) => _reader.Read(json).Value!;

    public OfficialDocument Merge(string json, AdministrativeUnit? unit = null) =>
        _merger.Merge(new MergeRequest(_package, unit ?? _unit, _date, Read(json))).Value!.Document;

    public FormattedDocument Format(OfficialDocument document) => DocumentFormatter.Format(document, FormatProfile.Decree30).Value!;

    public LaidOutDocument Layout(FormattedDocument document) => DocumentLayouter.Layout(document);

    public MemoryStream WritePdf(LaidOutDocument pages)
    {
        var stream = new MemoryStream(64 * 1024);
        PdfWriter.Write(pages, FontLibrary.BuiltIn, stream);
        return stream;
    }

    /// <summary>The whole way.</summary>
    public MemoryStream ToPdf(string json, AdministrativeUnit? unit = null) => WritePdf(Layout(Format(Merge(json, unit))));
}
