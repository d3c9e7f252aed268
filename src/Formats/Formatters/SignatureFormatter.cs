using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// A signature: power and post, room to sign, other posts and name (cells 7a to 7c of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
/// Mục IV).
/// </summary>
internal static class SignatureFormatter
{
    /// <param name="context">The document.</param>
    /// <param name="signature">The signature.</param>
    /// <param name="place">How diagnostics name it.</param>
    /// <param name="further">Further room to sign, for a name on the line of a longer neighbour's.</param>
    /// <param name="column">Width of the column, for an image of the signature.</param>
    public static ImmutableArray<FormattedBlock> Format(
        FormatContext context, SignatureBlock signature, string place, Length further, Length column)
    {
        var settings = context.Profile.Blocks;
        List<FormattedParagraph> above = [.. signature.AuthorityLines.Select(line => context.Paragraph(Role.SigningAuthority, BindPrefix(line), place + ".lines"))];
        if (signature.Note.Length > 0)
        {
            above.Add(context.Paragraph(Role.SignatureNote, signature.Note, place + ".note"));
        }

        List<FormattedParagraph> below = [.. signature.OtherPosts.Select(post => context.Paragraph(Role.OtherPost, post, place + ".otherPosts"))];
        below.Add(signature.Name.Length > 0
            ? context.Paragraph(Role.SignerName, signature.Name, place + ".name")
            : new FormattedParagraph(Role.SignerName, context.Styles[Role.SignerName].Paragraph, []));
        above[0] = Above(above[0], settings.FootGap);
        if (signature.Image is { } picture)
        {
            below[0] = Above(below[0], further);
            return [.. above, SignatureImageFormatter.Format(context, picture, column), .. below];
        }

        below[0] = Above(below[0], settings.SignatureRoom + further);
        return [.. above, .. below];
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
