using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Who has the competence to issue a decision or resolution, and the words that enact it
/// (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục II, Mẫu 1.1 to 1.3).
/// </summary>
internal static class AuthorityFormatter
{
    public static IEnumerable<FormattedBlock> Competence(FormatContext context)
    {
        var lines = context.Document.AuthorityLines;
        for (var i = 0; i < lines.Length; i++)
        {
            var paragraph = context.Paragraph(Role.AuthorityLine, lines[i], "authority");
            yield return i == 0 ? paragraph : paragraph with { Format = paragraph.Format with { Before = Length.Zero } };
        }
    }

    public static IEnumerable<FormattedBlock> Enactment(FormatContext context)
    {
        var words = context.Document.Kind.Form.EnactingWords;
        return words.Length == 0 ? [] : [context.Paragraph(Role.EnactingWords, words, "")];
    }
}
