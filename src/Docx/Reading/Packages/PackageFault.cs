using ThiDua.Documents.Diagnostics;

namespace ThiDua.Docx.Reading.Packages;

/// <summary>A file that is not read: what it is, for the clerk.</summary>
/// <param name="diagnostic">What is wrong and what to do.</param>
internal sealed class PackageFault(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What is wrong and what to do.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    public static PackageFault NotWord() => Of("FILE_NOT_WORD", "Tệp không phải là tệp Word (.docx).", "Hãy chọn tệp .docx; tệp .doc, .odt hãy mở bằng Word và lưu lại thành .docx.");

    public static PackageFault OldOrLocked() => Of(
        "FILE_ENCRYPTED", "Tệp đặt mật khẩu hoặc là tệp Word cũ (.doc), không đọc được.", "Hãy mở bằng Word, bỏ mật khẩu và lưu lại thành .docx.");

    public static PackageFault Damaged(string part) => Of(
        "FILE_DAMAGED", $"Tệp Word bị hỏng hoặc thiếu: không đọc được {part}.", "Hãy mở tệp bằng Word và lưu lại, hoặc xin lại tệp.");

    public static PackageFault TooLarge(string what) => Of("FILE_TOO_LARGE", $"Tệp quá lớn: {what}.", "Hãy bỏ bớt ảnh và phần không cần, hoặc chia tệp.");

    public static PackageFault Macros() => Of(
        "FILE_HAS_MACROS", "Tệp có macro (chương trình chạy kèm) nên không được nhận.", "Hãy mở bằng Word và lưu thành .docx thường (không phải .docm).");

    public static PackageFault LinksOut(string target) => Of(
        "FILE_LINKS_OUT", $"Tệp lấy nội dung từ nơi khác ({target}) nên không được nhận.", "Hãy mở bằng Word, đưa hẳn nội dung đó vào tệp (Break Link) rồi lưu lại.");

    private static PackageFault Of(string code, string message, string hint) => new(Diagnostic.Error(code, "file", message, hint));
}
