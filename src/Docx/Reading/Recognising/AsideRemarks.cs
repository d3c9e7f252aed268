using System.Xml.Linq;
using ThiDua.Documents.Diagnostics;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>What a file has beside its text, each told once with its words.</summary>
internal static class AsideRemarks
{
    public static IEnumerable<Diagnostic> Of(NoteTable notes, IEnumerable<XElement> comments, IEnumerable<XElement> edges)
    {
        if (notes.Insertions > 0 || notes.DeletedTexts.Count > 0)
        {
            yield return Warning(
                "CHANGES_TAKEN", $"Tệp có sửa đổi chưa chốt (Track Changes): được đọc như đã chấp nhận tất cả. {Listed("Chữ đã xóa", notes.DeletedTexts)}".TrimEnd(),
                "Hãy mở tệp bằng Word, chấp nhận hoặc từ chối từng sửa đổi nếu cần khác đi.");
        }

        string[] remarks = [.. comments.SelectMany(part => part.Children("comment")).Select(Text).Where(text => text.Length > 0)];
        if (remarks.Length > 0)
        {
            yield return Warning("COMMENTS_LEFT_OUT", $"Nhận xét (comment) trong tệp không thuộc văn bản. {Listed("Nội dung", remarks)}", "");
        }

        string[] running = [.. edges.Select(Text).Where(text => text.Any(char.IsLetter)).Distinct(StringComparer.Ordinal)];
        if (running.Length > 0)
        {
            yield return Warning("PAGE_EDGES_LEFT_OUT", $"Đầu trang, chân trang của tệp không được giữ lại. {Listed("Nội dung", running)}", "Đầu trang của văn bản mới chỉ có số trang.");
        }

        string[] art = [.. notes.Art.Concat(edges.SelectMany(part => part.Descendants()).Where(e => e.Name.LocalName == "textpath").Select(e => e.Get("string").Trim())).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
        if (art.Length > 0)
        {
            yield return Warning("ART_LEFT_OUT", $"Chữ nghệ thuật, chữ chìm trong tệp không được giữ lại. {Listed("Nội dung", art)}", "Hãy ghi lại nếu cần.");
        }

        if (notes.Contents.Count > 0)
        {
            yield return Warning("CONTENTS_LEFT_OUT", $"Mục lục trong tệp không được giữ lại, vì số trang đã khác. {Listed("Nội dung", notes.Contents)}", "Hãy tạo lại mục lục trong Word nếu cần.");
        }

        if (notes.HiddenTexts.Count > 0)
        {
            yield return Warning("HIDDEN_TEXT_LEFT_OUT", $"Chữ ẩn trong tệp không được giữ lại. {Listed("Nội dung", notes.HiddenTexts)}", "");
        }

        if (notes.Images > 0)
        {
            yield return Warning("IMAGES_LEFT_OUT", $"Tệp có {notes.Images} hình ảnh hoặc biểu đồ; chúng không được đọc.", "Hãy xem hình nào cần và thêm vào văn bản mới.");
        }

        if (notes.Chunks > 0)
        {
            yield return Warning("CHUNKS_LEFT_OUT", $"Tệp có {notes.Chunks} đoạn nhúng ở định dạng khác (HTML, RTF); chúng không được đọc.", "Hãy mở tệp bằng Word và lưu lại thành .docx rồi đọc lại.");
        }

        if (notes.Formulas > 0)
        {
            yield return Warning("FORMULAS_AS_TEXT", $"Tệp có {notes.Formulas} công thức; công thức được giữ thành chữ.", "Hãy kiểm tra từng công thức.");
        }

        if (notes.Characters.Count > 0)
        {
            yield return Warning(
                "CHARACTERS_REPLACED", $"Ký tự không có trong phông chữ Times New Roman được thay: {string.Join(", ", notes.Characters.Select(one => $"“{one.Key}” thành “{one.Value}”"))}.",
                "Hãy xem lại các chỗ đó.");
        }

        if (notes.LegacyFonts.Count > 0)
        {
            yield return Warning("OLD_FONT_CONVERTED", $"Chữ ở phông cũ ({string.Join(", ", notes.LegacyFonts)}) được chuyển sang Unicode.", "Hãy đọc lại các đoạn đó.");
        }
    }

    /// <summary>Tells notes for which there is no place in the tree.</summary>
    public static void Tell(ReadingContext context, IEnumerable<RawBlock> notes)
    {
        foreach (var note in notes.OfType<RawNote>())
        {
            context.Warn("NOTE_LEFT_OUT", "file", $"Chú thích “{note.Text}” ở phần cuối văn bản không được giữ lại.", "Hãy xem và ghi lại nếu cần.");
        }
    }

    private static string Text(XElement element) =>
        string.Join(' ', element.Descendants().Where(e => e.Name.LocalName == "p")
            .Select(p => string.Concat(p.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)).Trim()).Where(text => text.Length > 0));

    private static string Listed(string words, IReadOnlyCollection<string> texts) => texts.Count == 0 ? "" : $"{words}: {string.Join("; ", texts.Select(text => $"“{text}”"))}.";

    private static Diagnostic Warning(string code, string message, string hint) => Diagnostic.Warning(code, "file", message, hint);
}
