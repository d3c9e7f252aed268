using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Tests.Parity;

/// <summary>
/// How LibreOffice begins to lay out a Word file: 25 paragraphs and rows of tables on the first page, corrected from there on. It does not
/// ask again whether the last of them is a heading that stays with what follows.
/// </summary>
internal static class FirstGuess
{
    private const int OnPage = 25;

    /// <summary>Whether a paragraph is the last of the first guess and kept with what follows.</summary>
    /// <param name="docx">The Word file.</param>
    /// <param name="text">The paragraph's text.</param>
    public static bool EndsWithHeading(byte[] docx, string text)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var main = document.MainDocumentPart!;
        var blocks = main.Document!.Body!.ChildElements
            .SelectMany(block => block is Table table ? table.Elements<TableRow>() : (IEnumerable<DocumentFormat.OpenXml.OpenXmlElement>)[block]);
        return blocks.ElementAtOrDefault(OnPage - 1) is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: { } id } last
            && last.InnerText == text
            && main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == id).StyleParagraphProperties?.KeepNext is not null;
    }
}
