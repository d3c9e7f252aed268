using System.Collections.Immutable;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>Those the document is addressed to (Kính gửi): one on the line of the words, or a list below it.</summary>
internal static class AddresseeRecogniser
{
    public static ImmutableArray<string> Read(ReadingContext context, BlockQueue queue)
    {
        if (queue.NextParagraph is not { } first || !Folded.Begins(first.Text.Plain, context.Words.Addressees))
        {
            return [];
        }

        queue.Take();
        var lines = first.Text.Split('\n').Select(line => line.Plain).ToList();
        lines[0] = lines[0][Folded.Length(lines[0], context.Words.Addressees)..].TrimStart(' ', ':', '\t', '\u00A0');
        while (queue.NextParagraph is { } next && IsEntry(context, next))
        {
            lines.AddRange(((RawParagraph)queue.Take()).Text.Split('\n').Select(line => line.Plain));
        }

        ImmutableArray<string> addressees = [.. lines.Select(Entry).Where(entry => entry.Length > 0)];
        context.Found("Kính gửi", string.Join("; ", addressees), ReadingCertainty.Sure, "chữ “Kính gửi”");
        return addressees;
    }

    private static bool IsEntry(ReadingContext context, RawParagraph paragraph) => context.IsOwn && paragraph.Role is { } role
        ? role == Formats.Styles.Role.Addressee
        : ListDash.Leads(paragraph.Text.Plain);

    private static string Entry(string line) => RichText.Of(ListDash.Without(line)).OnOneLine().Plain.TrimEnd(';', '.', ',', ' ');
}
