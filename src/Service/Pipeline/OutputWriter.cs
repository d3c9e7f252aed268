using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Docx.Writing;
using ThiDua.Formats.Formatted;
using ThiDua.Html.Writing;
using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Layout;
using ThiDua.Pdf.Writing;

namespace ThiDua.Service.Pipeline;

/// <summary>Writes a formatted document as a file.</summary>
/// <param name="fonts">The fonts that PDF files are set in.</param>
public sealed class OutputWriter(FontLibrary fonts)
{
    /// <summary>Media type of PDF files.</summary>
    public const string PdfMediaType = "application/pdf";

    /// <summary>Media type of preview pages.</summary>
    public const string HtmlMediaType = "text/html; charset=utf-8";

    /// <summary>Writes a file.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="document">The document.</param>
    /// <param name="name">Its name without ending.</param>
    /// <returns>The file, or the error <c>GLYPH_MISSING</c> when the fonts lack a character.</returns>
    public Result<OutputFile> Write(OutputFormat format, FormattedDocument document, string name) => format switch
    {
        OutputFormat.Docx => new OutputFile(format, name + ".docx", DocxWriter.MediaType, DocxWriter.Write(document)),
        OutputFormat.Pdf => WritePdf(document, name),
        OutputFormat.Html => new OutputFile(format, name + ".html", HtmlMediaType, HtmlPreviewWriter.Write(document)),
        _ => throw new NotSupportedException($"No writer for {format}."),
    };

    private Result<OutputFile> WritePdf(FormattedDocument document, string name)
    {
        var pages = DocumentLayouter.Layout(document);
        var missing = PdfWriter.FindMissingGlyphs(pages, fonts);
        if (missing.Length > 0)
        {
            return Result<OutputFile>.Failure(missing.Select(Missing));
        }

        using var stream = new MemoryStream(64 * 1024);
        PdfWriter.Write(pages, fonts, stream);
        return new OutputFile(OutputFormat.Pdf, name + ".pdf", PdfMediaType, stream.ToArray());
    }

    private static Diagnostic Missing(MissingGlyph glyph) => Diagnostic.Error(
        "GLYPH_MISSING",
        "",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Ký tự “{glyph.Character}” (U+{(int)glyph.Character:X4}) không có trong phông chữ dùng cho PDF, trang {glyph.Page + 1}, tại “{glyph.Text}”."),
        "Hãy thay ký tự này, hoặc dùng phông chữ đầy đủ hơn.");
}
