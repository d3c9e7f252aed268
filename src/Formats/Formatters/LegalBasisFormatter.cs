using ThiDua.Documents.Inlines;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Legal bases, a paragraph each; ";" closes each and "." the last
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a).
/// </summary>
internal static class LegalBasisFormatter
{
    public static IEnumerable<FormattedBlock> Format(FormatContext context)
    {
        var bases = context.Document.LegalBases;
        for (var i = 0; i < bases.Length; i++)
        {
            var mark = new TextSpan(i == bases.Length - 1 ? "." : ";");
            yield return context.Paragraph(Role.LegalBasis, [.. bases[i], mark], $"legalBases[{i}]");
        }
    }
}
