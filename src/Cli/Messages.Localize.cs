namespace ThiDua.Cli;

/// <summary>Local plans.</summary>
internal static partial class Messages
{
    public const string LocalizeDescription = "Cụ thể hóa kế hoạch của cấp tỉnh thành kế hoạch của xã, phường, đặc khu: mỗi thay đổi có lý do, chỗ chưa chắc thành câu hỏi";
    public const string ParentFileDescription = "Kế hoạch của cấp trên, tệp Word .docx";
    public const string LocalUnitDescription = "Xã, phường, đặc khu ban hành: tên kèm loại và tỉnh, hoặc mã";
    public const string AnswersDescription = "Tệp JSON trả lời: quyết định, chỉ tiêu của địa phương, số, chữ ký";
    public const string OldParentDescription = "Kế hoạch cấp trên bản cũ, khi chuyển kế hoạch đã sửa sang bản mới (cùng --edited)";
    public const string EditedDescription = "Kế hoạch của địa phương đã sửa tay, tệp Word .docx (cùng --old)";
    public const string RebaseNeedsBoth = "Chuyển kế hoạch đã sửa sang bản mới của cấp trên cần cả --old và --edited.";
    public const string WaitingForLocalization = "Đang cụ thể hóa kế hoạch…";
    public const string MustAnswerMark = " (bắt buộc trước khi ký)";
    public const string TakenMark = " ✓";

    public const string ReviewDescription = "Soát nội dung một kế hoạch trước khi ký: sai cấp, sai thẩm quyền khen thưởng, viện dẫn, chính tả";
    public const string ReviewParentDescription = "Kế hoạch của cấp trên, để so thời hạn";
    public const string ProposedToGo = "Đề xuất: bỏ.";

    public static string Proposed(string text) => $"Đề xuất: “{text}”";

    public static string Reviewed(int findings) => findings == 0 ? "Không thấy chỗ nào cần sửa." : $"{findings} chỗ cần xem:";

    public static string Localized(int changes, int open) => $"Đã cụ thể hóa: {changes} thay đổi, {open} chỗ cần quyết định.";
}
