using System.Collections.Immutable;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Recipients and signature side by side, never on two pages (cells 9b and 7a to 7b of Nghị định 30/2020/NĐ-CP,
/// Phụ lục I, Phần I, Mục IV); recipients below where the form or a second signature asks for it.
/// </summary>
internal static class FootBlockFormatter
{
    public static FormattedTable Format(FormatContext context) =>
        context.Document.Signatures.Length > 1 || (context.Document.Kind.Form.RecipientsBelow && context.Document.Signatures.Length > 0)
            ? SignatureTableFormatter.Format(context)
            : Beside(context);

    private static FormattedTable Beside(FormatContext context)
    {
        var (document, width) = (context.Document, context.Profile.Page.TextWidth);
        var left = LeftWidth(context, width);
        ImmutableArray<FormattedBlock> signature = document.Signatures.Length == 0
            ? [new FormattedParagraph(Role.SignerName, context.Styles[Role.SignerName].Paragraph, [])]
            : SignatureFormatter.Format(
                context, document.Signatures[0], SignaturePlace.Of(document, 0), Length.Zero, width - left, context.Profile.Blocks.MostSignatureRoom);
        var row = new FormattedRow([new FormattedCell(Recipients(context)), new FormattedCell(signature)]);
        return new FormattedTable([left, width - left], [row], Length.Zero, Length.Zero);
    }

    /// <summary>The narrowest of the allowed widths in which no entry breaks; the narrowest of all when some breaks in each.</summary>
    private static Length LeftWidth(FormatContext context, Length width)
    {
        var look = context.Styles[Role.Recipient].Character;
        var longest = (context.Document.Recipients?.Entries ?? [])
            .Select(entry => FontMetrics.TimesNewRoman.Width(RecipientsFormatter.Entry(entry), look.Face, look.Size)).DefaultIfEmpty().Max();
        var widths = context.Profile.Blocks.FootLeftShares.Select(share => width * share).ToList();
        return widths.Find(w => w.Points >= longest) is { Twips: > 0 } fitting ? fitting : widths[0];
    }

    private static ImmutableArray<FormattedBlock> Recipients(FormatContext context)
    {
        var drop = Baseline.Drop(context.Styles[Role.RecipientsLabel].Character, context.Styles[Role.SigningAuthority].Character);
        return context.Document.Recipients is { } list
            ? RecipientsFormatter.Format(context, list, context.Profile.Blocks.FootGap + drop)
            : [new FormattedParagraph(Role.Recipient, context.Styles[Role.Recipient].Paragraph, [])];
    }
}
