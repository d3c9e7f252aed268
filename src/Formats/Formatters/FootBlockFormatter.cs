using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Recipients and signature side by side, never on two pages (cells 9b and 7a to 7b of Nghị định 30/2020/NĐ-CP,
/// Phụ lục I, Phần I, Mục IV).
/// </summary>
internal static class FootBlockFormatter
{
    public static FormattedTable Format(FormatContext context)
    {
        var width = context.Profile.Page.TextWidth;
        var left = LeftWidth(context, width);
        var row = new FormattedRow([new FormattedCell(Recipients(context)), new FormattedCell(Signature(context, width - left))]);
        return new FormattedTable([left, width - left], [row], Length.Zero, Length.Zero);
    }

    /// <summary>The narrowest of the allowed widths in which no entry breaks; the narrowest of all when some breaks in each.</summary>
    private static Length LeftWidth(FormatContext context, Length width)
    {
        var look = context.Styles[Role.Recipient].Character;
        var longest = context.Document.Recipients.Entries
            .Select(entry => FontMetrics.TimesNewRoman.Width(Entry(entry), look.Face, look.Size)).DefaultIfEmpty().Max();
        var widths = context.Profile.Blocks.FootLeftShares.Select(share => width * share).ToList();
        return widths.Find(w => w.Points >= longest) is { Twips: > 0 } fitting ? fitting : widths[0];
    }

    private static string Entry(string recipient) => $"- {recipient};";

    private static ImmutableArray<FormattedBlock> Recipients(FormatContext context)
    {
        var list = context.Document.Recipients;
        var drop = Baseline.Drop(context.Styles[Role.RecipientsLabel].Character, context.Styles[Role.SigningAuthority].Character);
        var label = context.Paragraph(Role.RecipientsLabel, context.Profile.Words.Recipients, "");
        return
        [
            Above(label, context.Profile.Blocks.FootGap + drop),
            .. list.Entries.Select((entry, i) => context.Paragraph(
                Role.Recipient, Entry(entry), string.Create(CultureInfo.InvariantCulture, $"recipients.entries[{i}]"))),
            context.Paragraph(Role.Recipient, $"- {list.Archive}.", "recipients.archive"),
        ];
    }

    private static ImmutableArray<FormattedBlock> Signature(FormatContext context, Length column)
    {
        var signature = context.Document.Signature;
        var blocks = ImmutableArray.CreateBuilder<FormattedBlock>();
        foreach (var line in signature.AuthorityLines)
        {
            var paragraph = context.Paragraph(Role.SigningAuthority, BindPrefix(line), "signature.lines");
            blocks.Add(blocks.Count == 0 ? Above(paragraph, context.Profile.Blocks.FootGap) : paragraph);
        }

        var posts = signature.OtherPosts.Select(post => context.Paragraph(Role.OtherPost, post, "signature.otherPosts"));
        List<FormattedParagraph> names = [.. posts, context.Paragraph(Role.SignerName, signature.Name, "signature.name")];
        if (signature.Image is { } picture)
        {
            blocks.Add(SignatureImageFormatter.Format(context, picture, column));
        }
        else
        {
            names[0] = Above(names[0], context.Profile.Blocks.SignatureRoom);
        }

        blocks.AddRange(names);
        return blocks.ToImmutable();
    }

    /// <summary>"TM. ỦY BAN" with a no-break space behind the full stop, so that the prefix never stands alone.</summary>
    private static string BindPrefix(string line)
    {
        var stop = line.IndexOf(". ", StringComparison.Ordinal);
        return stop is > 0 and <= 3 ? line[..(stop + 1)] + "\u00A0" + line[(stop + 2)..] : line;
    }

    private static FormattedParagraph Above(FormattedParagraph paragraph, Length room) =>
        paragraph with { Format = paragraph.Format with { Before = room } };
}
