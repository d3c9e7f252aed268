using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Signatures side by side in two equal columns, an odd last one centred below them, and below all the recipients
/// (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục II, Mẫu 1.9). The rows stay on one page.
/// </summary>
internal static class SignatureTableFormatter
{
    public static FormattedTable Format(FormatContext context)
    {
        var document = context.Document;
        var width = context.Profile.Page.TextWidth;
        var half = width / 2;
        var rows = new List<FormattedRow>();
        for (var i = 0; i < document.Signatures.Length; i += 2)
        {
            var alone = i + 1 == document.Signatures.Length;
            rows.Add(Row(context, i, alone ? 1 : 2, (alone && i > 0 ? width : half) - context.Profile.Blocks.ColumnGap));
        }

        if (document.Recipients is { } recipients)
        {
            var list = RecipientsFormatter.Format(context, recipients, context.Profile.Blocks.FootGap);
            rows.Add(new FormattedRow([new FormattedCell(list, ColumnSpan: 2)]));
        }

        return new FormattedTable([half, width - half], [.. rows.SkipLast(1).Select(KeepNext), rows[^1]], Length.Zero, Length.Zero);
    }

    /// <summary>One or two signatures, their names on one line. The only one of a document stands on the right.</summary>
    private static FormattedRow Row(FormatContext context, int first, int count, Length column)
    {
        var document = context.Document;
        var signatures = document.Signatures.Slice(first, count).Select(s => Fit(context, s, column)).ToList();
        var most = signatures.Max(Lines);
        var cells = signatures.Select((s, i) => new FormattedCell(
            SignatureFormatter.Format(context, s, SignaturePlace.Of(document, first + i), LineHeight(context) * (most - Lines(s)), column))).ToList();
        return cells switch
        {
            [var one] when first > 0 => new FormattedRow([one with { ColumnSpan = 2 }]),
            [var one] => new FormattedRow([new FormattedCell([Empty(context)]), one]),
            _ => new FormattedRow([.. cells]),
        };
    }

    /// <summary>The signature with its lines cut where one group of words ends, so that they fit into the column.</summary>
    private static SignatureBlock Fit(FormatContext context, SignatureBlock signature, Length column) => signature with
    {
        AuthorityLines = Cut(signature.AuthorityLines, context.Styles[Role.SigningAuthority].Character, column),
        OtherPosts = Cut(signature.OtherPosts, context.Styles[Role.OtherPost].Character, column),
    };

    private static ImmutableArray<string> Cut(ImmutableArray<string> lines, CharacterFormat look, Length column) =>
        [.. lines.SelectMany(line => NameSplitter.Split(line, look, column))];

    private static int Lines(SignatureBlock signature) =>
        signature.AuthorityLines.Length + signature.OtherPosts.Length + (signature.Note.Length > 0 ? 1 : 0);

    private static Length LineHeight(FormatContext context)
    {
        var metrics = FontMetrics.TimesNewRoman;
        return Length.FromPoints(context.Styles[Role.SigningAuthority].Character.Size * (metrics.Ascent + metrics.Descent + metrics.LineGap));
    }

    private static FormattedParagraph Empty(FormatContext context) =>
        new(Role.SigningAuthority, context.Styles[Role.SigningAuthority].Paragraph, []);

    private static FormattedRow KeepNext(FormattedRow row) => row with
    {
        Cells = [.. row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(KeepNext)] })],
    };

    private static FormattedBlock KeepNext(FormattedBlock block) =>
        block is FormattedParagraph paragraph ? paragraph with { Format = paragraph.Format with { KeepNext = true } } : block;
}
