using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// The text must point to its appendices (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1, điểm a).
/// </summary>
internal static class AppendixReferences
{
    public static IEnumerable<Diagnostic> Check(OfficialDocument document)
    {
        var texts = document.Appendices.OfType<AttachedText>().SelectMany(text => text.Blocks);
        if (document.Appendices.Any(a => a is not (AttachedList or AttachedText)) && !document.Body.Concat(texts).Any(b => Mentions(b, "Phụ lục")))
        {
            yield return Diagnostic.Warning(
                "APPENDIX_NOT_CITED",
                "appendices",
                "Văn bản có Phụ lục nhưng trong nội dung không có chỗ nào dẫn đến Phụ lục.",
                "Hãy thêm chỉ dẫn, ví dụ “(Chi tiết tại Phụ lục kèm theo)”.");
        }

        if (document.Appendices.Any(a => a is AttachedList or AttachedText) && !document.Body.Any(b => Mentions(b, "kèm theo")))
        {
            yield return Diagnostic.Warning(
                "ATTACHMENT_NOT_CITED",
                "appendices",
                "Văn bản có danh sách hoặc văn bản kèm theo nhưng trong nội dung không có chỗ nào dẫn đến.",
                "Hãy thêm chỉ dẫn, ví dụ “(có danh sách kèm theo)” hoặc “Ban hành kèm theo Quyết định này”.");
        }
    }

    private static bool Mentions(Block block, string words) => block switch
    {
        Paragraph paragraph => Mentions(paragraph.Inlines.ToPlainText(), words),
        Section section => Mentions(section.Title.ToPlainText(), words) || Mentions(section.Text.ToPlainText(), words)
            || section.Blocks.Any(b => Mentions(b, words)),
        UnknownBlock unknown => Mentions(unknown.Text, words),
        _ => false,
    };

    private static bool Mentions(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
