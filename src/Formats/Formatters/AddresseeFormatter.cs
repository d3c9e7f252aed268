using System.Globalization;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Those the document is addressed to (Kính gửi): one on the line of the words, more on a line each, their dashes in a column below
/// the colon (cell 9a; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d). A telegram lists even one, form 1.6.
/// </summary>
internal static class AddresseeFormatter
{
    private const string Dash = "- ";

    public static IEnumerable<FormattedBlock> Format(FormatContext context)
    {
        var addressees = context.Document.Addressees;
        var words = context.Document.Kind.Form.AddresseeWords.Replace(
            "{issuer}", context.Document.IssuerName, StringComparison.Ordinal);
        return (addressees.Length, words.Length) switch
        {
            (0, _) => [],
            (1, 0) => [One(context, $"{context.Profile.Words.Addressees} {addressees[0]}")],
            (_, 0) => Listed(context, context.Profile.Words.Addressees, belowColon: true),
            _ => Listed(context, words, belowColon: false),
        };
    }

    /// <summary>Centred; when it is too long for a line, its further lines begin below the name.</summary>
    private static FormattedParagraph One(FormatContext context, string text)
    {
        var column = context.Profile.Page.TextWidth;
        var paragraph = context.Paragraph(Role.Addressee, text, Place(0));
        var format = paragraph.Format with { Before = context.Styles[Role.AddresseesLabel].Paragraph.Before };
        if (Width(context, text) <= column.Points)
        {
            return paragraph with { Format = format with { Alignment = Alignment.Center } };
        }

        var name = Length.FromPoints(Width(context, context.Profile.Words.Addressees + " "));
        return paragraph with { Format = format with { Left = name, FirstLine = Length.Zero - name } };
    }

    private static IEnumerable<FormattedBlock> Listed(FormatContext context, string words, bool belowColon)
    {
        var addressees = context.Document.Addressees;
        List<string> entries = [.. addressees.Select((name, i) => Dash + name + (i == addressees.Length - 1 ? "." : ";"))];
        var lead = belowColon ? Width(context, words[..^1]) : 0;
        var free = context.Profile.Page.TextWidth.Points - lead - entries.Max(entry => Width(context, entry));
        var (left, dash) = (Length.FromPoints(Math.Max(0, free / 2)), Length.FromPoints(Width(context, Dash)));
        var text = left + Length.FromPoints(lead) + dash;

        var label = context.Paragraph(Role.AddresseesLabel, words, "");
        yield return belowColon
            ? label with { Format = label.Format with { Left = left } }
            : label with { Format = label.Format with { Alignment = Alignment.Center } };
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = context.Paragraph(Role.Addressee, entries[i], Place(i));
            yield return entry with { Format = entry.Format with { Left = text, FirstLine = Length.Zero - dash, KeepNext = i < entries.Count - 1 } };
        }
    }

    private static double Width(FormatContext context, string text)
    {
        var look = context.Styles[Role.Addressee].Character;
        return FontMetrics.TimesNewRoman.Width(text, look.Face, look.Size);
    }

    private static string Place(int index) => string.Create(CultureInfo.InvariantCulture, $"addressees[{index}]");
}
