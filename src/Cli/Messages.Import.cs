using ThiDua.V1;

namespace ThiDua.Cli;

/// <summary>Foreign Word files.</summary>
internal static partial class Messages
{
    public const string ImportDescription = "Đọc một văn bản bất kỳ (.docx, .doc, .odt, .rtf, .pdf có lớp chữ): nhận ra các phần, giữ đủ nội dung, in những chỗ cần xem lại";
    public const string WordFileDescription = "Tệp .docx, .doc, .odt, .rtf hoặc .pdf";
    public const string ImportOutDescription = "Ghi văn bản đã đọc thành tệp JSON này";
    public const string WaitingForImport = "Đang đọc tệp…";
    public const string PartHeading = "Phần";
    public const string TextHeading = "Nội dung";
    public const string CertaintyHeading = "Mức chắc chắn";
    public const string ReasonHeading = "Nhận ra nhờ";

    public static string ImportWritten(string path) => $"Đã ghi văn bản đã đọc vào {path}";

    public static string CertaintyOf(ReadingCertainty certainty) => certainty switch
    {
        ReadingCertainty.Sure => "chắc chắn",
        ReadingCertainty.Likely => "rất có thể",
        ReadingCertainty.Guess => "phỏng đoán",
        _ => "không rõ",
    };
}
