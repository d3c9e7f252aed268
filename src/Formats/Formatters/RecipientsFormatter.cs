using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Parts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>The words "Nơi nhận:" and the list below (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d).</summary>
internal static class RecipientsFormatter
{
    private const string Dash = "- ";

    /// <summary>The list, with some room above its words.</summary>
    public static ImmutableArray<FormattedBlock> Format(FormatContext context, RecipientList list, Length above)
    {
        var label = context.Paragraph(Role.RecipientsLabel, context.Profile.Words.Recipients, "");
        return
        [
            label with { Format = label.Format with { Before = above } },
            .. list.Entries.Select((entry, i) => Line(context, Entry(entry), string.Create(CultureInfo.InvariantCulture, $"recipients.entries[{i}]"))),
            Line(context, $"{Dash}{list.Archive}.", "recipients.archive"),
        ];
    }

    /// <summary>An entry as printed.</summary>
    public static string Entry(string recipient) => $"{Dash}{recipient};";

    private static FormattedParagraph Line(FormatContext context, string text, string place) =>
        context.Paragraph(Role.Recipient, text, place) with { MarkerLength = Dash.Length };
}
