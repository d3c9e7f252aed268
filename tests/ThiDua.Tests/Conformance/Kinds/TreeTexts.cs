using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Tests.Conformance.Kinds;

/// <summary>Every text of a document tree.</summary>
internal static class TreeTexts
{
    public static IEnumerable<string> Of(OfficialDocument document) =>
    [
        .. document.Header.Body.SuperiorLines, .. document.Header.Body.IssuerLines, document.Header.Number.ToString(),
        document.Kind.Heading, document.Kind.Form.EnactingWords, document.Subject.ToPlainText(), .. document.Addressees, .. document.AuthorityLines,
        .. document.LegalBases.Select(b => b.ToPlainText()), .. document.Body.SelectMany(Of),
        .. document.Recipients?.Entries ?? [], document.Recipients?.Archive.ToString() ?? "",
        .. document.Signatures.SelectMany(s => s.AuthorityLines.Concat(s.OtherPosts).Append(s.Name).Append(s.Note)),
        .. document.Appendices.SelectMany(a => a.Blocks.SelectMany(Of).Append(a.Title.ToPlainText())),
        .. document.Kind.Form.PlaceAndDate ? [document.Header.Place, document.Header.Date.ToLongText()] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Inlines.ToPlainText()],
        Section section => [section.Title.ToPlainText(), section.Text.ToPlainText(), .. section.Blocks.SelectMany(Of)],
        DataTable table => table.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells).Select(c => c.Inlines.ToPlainText()),
        _ => throw new NotSupportedException(block.GetType().Name),
    };
}
