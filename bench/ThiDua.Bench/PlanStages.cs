using System.IO.Compression;
using Microsoft.Extensions.Caching.Memory;
using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Writing;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Html.Writing;
using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Frames;
using ThiDua.Pdf.Layout;
using ThiDua.Pdf.Writing;
using ThiDua.Templates.Data;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Bench;

/// <summary>The stages from data to Word file, each on the finished result of the stage before.</summary>
internal sealed class PlanStages
{
    private readonly string _json = ReadData();
    private readonly DataReader _reader = new(FontMetrics.TimesNewRoman.Covers);
    private readonly TemplateMerger _merger = new(new TemplateCache(new MemoryCache(new MemoryCacheOptions())));
    private readonly TemplatePackage _package = new TemplateLibrary(new BuiltInTemplates()).Find("plan.emulation-campaign").Value!;
    private readonly IssueDate _date = IssueDate.Parse("2026-05")!;
    private readonly AdministrativeUnit _unit;
    private readonly OfficialDocument _document;
    private readonly FormattedDocument _formatted;
    private readonly LaidOutDocument _pages;
    private readonly List<(string Name, byte[] Content)> _parts;

    public PlanStages()
    {
        _unit = UnitCatalogue.Default.Find("xã Bình Lư, tỉnh Lai Châu", _date.Latest).Unit!;
        _document = Merge();
        _formatted = Format();
        _pages = Layout();
        var file = Write();
        Size = file.Length;
        using var archive = new ZipArchive(new MemoryStream(file));
        _parts = [.. archive.Entries.Select(e => (e.FullName, ReadAll(e)))];
    }

    public int Size { get; }

    public object Floor()
    {
        var stream = new MemoryStream(32 * 1024);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream;
    }

    public DataObject Read() => _reader.Read(_json).Value!;

    public OfficialDocument Merge() => _merger.Merge(new MergeRequest(_package, _unit, _date, Read())).Value!.Document;

    public FormattedDocument Format() => DocumentFormatter.Format(_document, FormatProfile.Decree30).Value!;

    public byte[] Write() => DocxWriter.Write(_formatted);

    public LaidOutDocument Layout() => DocumentLayouter.Layout(_formatted);

    public object WritePdf() => WritePdf(_pages);

    /// <summary>The whole way from data to PDF.</summary>
    public object ToPdf() => WritePdf(DocumentLayouter.Layout(DocumentFormatter.Format(Merge(), FormatProfile.Decree30).Value!));

    public object Preview() => HtmlPreviewWriter.Write(_formatted);

    public object All() => DocxWriter.Write(DocumentFormatter.Format(Merge(), FormatProfile.Decree30).Value!);

    private static MemoryStream WritePdf(LaidOutDocument pages)
    {
        var stream = new MemoryStream(64 * 1024);
        PdfWriter.Write(pages, FontLibrary.BuiltIn, stream);
        return stream;
    }

    private static string ReadData()
    {
        using var reader = new StreamReader(typeof(PlanStages).Assembly.GetManifestResourceStream("binh-lu-2026.json")!);
        return reader.ReadToEnd();
    }

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var output = new MemoryStream();
        using var input = entry.Open();
        input.CopyTo(output);
        return output.ToArray();
    }
}
