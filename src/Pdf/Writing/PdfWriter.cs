using System.Collections.Immutable;
using System.Text;
using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>
/// Writes a document that was laid out as PDF 1.7 that keeps to PDF/A-2a (ISO 19005-2, for the archive) and PDF/UA-1
/// (ISO 14289-1, for everybody's reading). The same document and fonts give the same bytes.
/// </summary>
public static class PdfWriter
{
    /// <summary>Characters that have no glyph: a document with any cannot be written.</summary>
    public static ImmutableArray<MissingGlyph> FindMissingGlyphs(LaidOutDocument document, FontLibrary fonts) =>
        DocumentFonts.Missing(document, fonts);

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document; it has a title and at least one page.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="output">Where to; nothing is written when the document cannot be written.</param>
    /// <exception cref="MissingGlyphException">A character has no glyph.</exception>
    public static void Write(LaidOutDocument document, FontLibrary fonts, Stream output)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document.Properties.Title);
        ArgumentException.ThrowIfNullOrWhiteSpace(document.Properties.Language);
        ArgumentOutOfRangeException.ThrowIfZero(document.Pages.Length);
        var (embedded, images) = (DocumentFonts.Prepare(document, fonts), DocumentImages.Prepare(document));
        using var file = new PdfFile();
        var (catalogue, information, tree, resources) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var structure = new StructureIndex(document, file);
        var pages = PageWriter.Write(file, document, embedded, images, structure, tree, resources);
        file.Object(resources, Encoding.ASCII.GetBytes($"<<{FontWriter.Write(file, embedded)}{ImageWriter.Write(file, images)}>>"));
        StructureWriter.Write(file, structure, pages);
        var outline = document.Outline.IsEmpty ? (int?)null : OutlineWriter.Write(file, document, pages);
        CatalogueWriter.Write(file, document.Properties, new(catalogue, information, tree, structure.Root, outline));
        file.Finish(catalogue, information);
        output.Write(file.Body.Written);
    }
}
