namespace ThiDua.Cli;

// What the command says of a running service.
internal static partial class Messages
{
    public const string WebUrlsDescription = "Địa chỉ trang cho văn thư, mặc định là cổng kế tiếp của --urls; cổng 0 là cổng trống bất kỳ";
    public const string NoWebDescription = "Không mở trang cho văn thư";
    public const string DataOptionDescription = "Thư mục giữ bản nháp, hồ sơ cơ quan và mẫu riêng; mặc định là thư mục dữ liệu của người dùng trên máy này";
    public const string DraftsNotLasting = "Bản nháp chỉ giữ trong bộ nhớ, mất khi dịch vụ dừng. Thêm --data THƯ_MỤC để giữ lâu dài.";

    public static string PagesAt(Uri address) => $"Trang cho văn thư tại {Address(address)}";

    public static string DraftsKeptIn(string directory) => $"Bản nháp giữ trong thư mục {directory}";

    public static Problem DataUnusable(string path, string cause) =>
        new("--data", $"Không dùng được thư mục dữ liệu “{path}”: {cause}", "Hãy chọn thư mục khác, hoặc kiểm tra quyền.", "DATA_UNUSABLE");
}
