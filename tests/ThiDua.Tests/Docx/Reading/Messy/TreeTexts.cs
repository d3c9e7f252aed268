using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Changes every text of a tree.</summary>
internal static class TreeTexts
{
    /// <summary>The tree with each text changed; names of bodies in running text are written the usual way.</summary>
    public static OfficialDocument Map(OfficialDocument document, Func<string, string> change) => document with
    {
        Header = document.Header with
        {
            Body = new([.. document.Header.Body.SuperiorLines.Select(change)], [.. document.Header.Body.IssuerLines.Select(change)], Usual(change(document.Header.Body.FullName))),
            Place = change(document.Header.Place),
        },
        Subject = Map(document.Subject, change),
        Addressees = [.. document.Addressees.Select(change)],
        AuthorityLines = [.. document.AuthorityLines.Select(change)],
        IssuedBy = Usual(change(document.IssuedBy)),
        LegalBases = [.. document.LegalBases.Select(basis => Map(basis, change))],
        Body = Map(document.Body, change),
        Recipients = document.Recipients is { } list ? new([.. list.Entries.Select(change)], list.Archive) : null,
        Signatures = [.. document.Signatures.Select(s => s with { AuthorityLines = [.. s.AuthorityLines.Select(change)], OtherPosts = [.. s.OtherPosts.Select(change)], Name = change(s.Name) })],
        Appendices = [.. document.Appendices.Select(a => a with { Title = Map(a.Title, change), Blocks = Map(a.Blocks, change) })],
    };

    private static string Usual(string name) => name.Replace("Uỷ ban", "Ủy ban", StringComparison.Ordinal);

    private static ImmutableArray<Inline> Map(ImmutableArray<Inline> inlines, Func<string, string> change) => [.. inlines.Select(inline => inline switch
    {
        TextSpan span => span with { Text = change(span.Text) },
        Citation citation => citation with { Text = change(citation.Text), Kind = change(citation.Kind), Issuer = change(citation.Issuer) },
        _ => inline,
    })];

    private static ImmutableArray<Block> Map(ImmutableArray<Block> blocks, Func<string, string> change) => [.. blocks.Select<Block, Block>(block => block switch
    {
        Section section => section with { Title = Map(section.Title, change), Text = Map(section.Text, change), Blocks = Map(section.Blocks, change) },
        Paragraph paragraph => new Paragraph(Map(paragraph.Inlines, change)),
        UnknownBlock unknown => unknown with { Text = change(unknown.Text) },
        DataTable table => table with { Caption = Map(table.Caption, change), HeaderRows = [.. table.HeaderRows.Select(row => Row(row, change))], Rows = [.. table.Rows.Select(row => Row(row, change))] },
        _ => block,
    })];

    private static TableRow Row(TableRow row, Func<string, string> change) => row with { Cells = [.. row.Cells.Select(cell => cell with { Inlines = Map(cell.Inlines, change) })] };
}
