using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// The text must point to its appendices (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1, điểm a).
/// </summary>
internal static class AppendixReferences
{
    public static IEnumerable<Diagnostic> Check(OfficialDocument document)
    {
        if (document.Appendices.Length > 0 && !document.Body.Any(Mentions))
        {
            yield return Diagnostic.Warning(
                "APPENDIX_NOT_CITED",
                "appendices",
                "Văn bản có Phụ lục nhưng trong nội dung không có chỗ nào dẫn đến Phụ lục.",
                "Hãy thêm chỉ dẫn, ví dụ “(Chi tiết tại Phụ lục kèm theo)”.");
        }
    }

    private static bool Mentions(Block block) => block switch
    {
        Paragraph paragraph => Mentions(paragraph.Inlines.ToPlainText()),
        Section section => Mentions(section.Title.ToPlainText()) || Mentions(section.Text.ToPlainText()) || section.Blocks.Any(Mentions),
        UnknownBlock unknown => Mentions(unknown.Text),
        _ => false,
    };

    private static bool Mentions(string text) => text.Contains("Phụ lục", StringComparison.OrdinalIgnoreCase);
}
