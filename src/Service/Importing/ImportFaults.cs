using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Importing;

/// <summary>Why a file cannot be read, for a clerk.</summary>
internal static class ImportFaults
{
    private const string SaveAsWord = "Hãy mở tệp bằng Word (hoặc LibreOffice), lưu lại thành .docx rồi gửi tệp đó.";

    public static Diagnostic Missing(string what, string program) => Of(
        "CONVERTER_MISSING", $"Máy chủ chưa cài {program} nên không đọc được {what}.", SaveAsWord);

    public static Diagnostic TooSlow(string what, TimeSpan limit) => Of(
        "CONVERSION_TIMEOUT", $"Chuyển {what} quá {limit.TotalSeconds:0} giây nên đã dừng.", SaveAsWord);

    public static Diagnostic Busy() => Of("CONVERSION_BUSY", "Máy chủ đang chuyển nhiều tệp khác.", "Hãy gửi lại sau ít phút, hoặc lưu tệp thành .docx rồi gửi.");

    public static Diagnostic Failed(string what) => Of("CONVERSION_FAILED", $"Không chuyển được {what}: tệp có thể bị hỏng.", SaveAsWord);

    public static Diagnostic Macros() => Of(
        "FILE_HAS_MACROS", "Tệp có macro (chương trình chạy kèm) nên không được nhận.", "Hãy mở bằng Word và lưu thành .docx thường (không phải .docm).");

    public static Diagnostic Encrypted() => Of("FILE_ENCRYPTED", "Tệp đặt mật khẩu, không đọc được.", "Hãy mở tệp, bỏ mật khẩu rồi lưu lại.");

    public static Diagnostic LinksOut(string target) => Of(
        "FILE_LINKS_OUT", $"Tệp lấy nội dung từ nơi khác ({target}) nên không được nhận.", "Hãy mở tệp, đưa hẳn nội dung đó vào tệp (bỏ liên kết) rồi lưu lại.");

    public static Diagnostic TooLarge(string what) => Of("FILE_TOO_LARGE", $"Tệp quá lớn: {what}.", "Hãy bỏ bớt ảnh và phần không cần, hoặc chia tệp.");

    public static Diagnostic NotWord() => Of(
        "FILE_NOT_WORD", "Tệp không phải là văn bản Word (.docx, .doc), OpenDocument (.odt), RTF hay PDF.", "Hãy chọn tệp văn bản, hoặc lưu văn bản thành .docx.");

    public static Diagnostic NoText() => Of(
        "FILE_WITHOUT_TEXT", "Tệp PDF không có lớp chữ (bản chụp, bản quét) nên không đọc được.", "Hãy xin tệp Word gốc, hoặc nhận dạng chữ (OCR) rồi gửi lại.");

    private static Diagnostic Of(string code, string message, string hint) => Diagnostic.Error(code, "file", message, hint);
}
