using System.IO.Compression;
using ThiDua.Documents;
using ThiDua.Docx.Writing;
using ThiDua.Formats.Formatted;
using ThiDua.Html.Writing;
using ThiDua.Pdf.Frames;

namespace ThiDua.Bench.Documents;

/// <summary>The stages from data to files, each on the finished result of the stage before.</summary>
internal sealed class DocumentStages
{
    private readonly Pipeline _pipeline;
    private readonly BenchDocument _source;
    private readonly OfficialDocument _document;
    private readonly FormattedDocument _formatted;
    private readonly LaidOutDocument _pages;
    private readonly List<(string Name, byte[] Content)> _parts;

    public DocumentStages(Pipeline pipeline, BenchDocument source)
    {
        (_pipeline, _source) = (pipeline, source);
        _document = pipeline.Merge(source.Json);
        _formatted = pipeline.Format(_document);
        _pages = pipeline.Layout(_formatted);
        using var archive = new ZipArchive(new MemoryStream(DocxWriter.Write(_formatted)));
        _parts = [.. archive.Entries.Select(entry => (entry.FullName, ReadAll(entry)))];
    }

    /// <summary>What is measured.</summary>
    public string Title => $"{_source.Name}, {_pages.Pages.Length} pages, {_pipeline.WritePdf(_pages).Length / 1024} KB of PDF";

    /// <summary>Adds the stages to a loop, the floor first: putting the finished parts of the Word file into a ZIP archive.</summary>
    public void AddTo(PairedLoop loop)
    {
        loop.Add("floor: ZIP of the Word file's parts", _ => Floor());
        loop.Add("read and check data", _ => _pipeline.Read(_source.Json));
        loop.Add("merge (read, check, fill in, tree)", _ => _pipeline.Merge(_source.Json));
        loop.Add("format", _ => _pipeline.Format(_document));
        loop.Add("write DOCX", _ => DocxWriter.Write(_formatted));
        loop.Add("lay out pages", _ => _pipeline.Layout(_formatted));
        loop.Add("write PDF", _ => _pipeline.WritePdf(_pages));
        loop.Add("write preview", _ => HtmlPreviewWriter.Write(_formatted));
        loop.Add("together, to PDF", round => _pipeline.ToPdf(_source.Varied(round)));
        loop.Add("together, to DOCX", round => DocxWriter.Write(_pipeline.Format(_pipeline.Merge(_source.Varied(round)))));
    }

    private MemoryStream Floor()
    {
        var stream = new MemoryStream(32 * 1024);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in _parts)
        {
            using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            entry.Write(content);
        }

        return stream;
    }

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var output = new MemoryStream();
        using var input = entry.Open();
        input.CopyTo(output);
        return output.ToArray();
    }
}
