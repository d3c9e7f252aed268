using ThiDua.V1;

namespace ThiDua.Cli;

/// <summary>Templates of one's own: published, listed by versions, taken out of use.</summary>
internal static partial class Messages
{
    public const string TemplateDescription = "Mẫu riêng của đơn vị: làm từ tệp Word, công bố, xem các phiên bản, thu hồi";
    public const string TemplatePutDescription = "Kiểm tra rồi công bố một phiên bản của mẫu từ một thư mục";
    public const string TemplateImportDescription = "Làm một mẫu từ tệp Word có các trường ghi trong {{ }}";
    public const string TemplateFileDescription = "Tệp Word (.docx) viết như văn bản sẽ ban hành, chỗ thay đổi ghi {{tên trường}}";
    public const string NewTemplateIdDescription = "Mã đặt cho mẫu, ví dụ binh-lu.bao-cao-thang";
    public const string TemplateNameDescription = "Tên mẫu, ví dụ \"Báo cáo tháng của xã\"";
    public const string TemplateLevelsDescription = "Các cấp dùng mẫu, cách nhau bằng dấu phẩy: tinh, thanh-pho, xa, phuong, dac-khu";
    public const string NewTemplateVersionDescription = "Phiên bản của mẫu (mặc định: 1.0.0)";
    public const string TemplateMatterDescription = "Mã nội dung, vụ việc; không ghi thì là việc chung";
    public const string TemplateAboutDescription = "Mẫu dùng để làm gì, một dòng";
    public const string ValidFromDescription = "Ngày bắt đầu dùng mẫu, ví dụ 2026-05-20 (mặc định: hôm nay)";
    public const string TemplateOutDescription = "Thư mục ghi mẫu vào: chưa có, hoặc còn trống";
    public const string WaitingForTemplateImport = "Đang đọc tệp Word…";
    public const string TemplateVersionsDescription = "Liệt kê các phiên bản của một mẫu";
    public const string TemplateWithdrawDescription = "Thu hồi một phiên bản của mẫu: không ai dùng được nữa";
    public const string TemplateFolderDescription = "Thư mục của mẫu, có template.json, schema.json, body.hbs, partials, samples";
    public const string CheckDescription = "Chỉ kiểm tra, không công bố";
    public const string WithdrawVersionDescription = "Phiên bản thu hồi, ví dụ 1.0.0";
    public const string ReasonDescription = "Lý do thu hồi, một dòng";
    public const string ReasonLabel = "LÝ_DO";
    public const string OriginHeading = "Nguồn";
    public const string BuiltInTemplate = "có sẵn";
    public const string OwnTemplate = "riêng";
    public const string WaitingForPublishing = "Đang kiểm tra mẫu, lập thử từng dữ liệu mẫu…";
    public const string TemplatesNotLasting =
        "Mẫu được công bố chỉ giữ trong bộ nhớ, mất khi dịch vụ dừng. Thêm --templates THƯ_MỤC để giữ lâu dài.";

    public static readonly Problem TemplateWouldBeLost = new(
        "--templates", "Dịch vụ do lệnh tự dựng không giữ được mẫu.", "Hãy ghi --templates THƯ_MỤC, hoặc --server của dịch vụ đang chạy.", OptionCode);

    public static string TemplatesKeptIn(string directory) => $"Mẫu riêng giữ trong thư mục {directory}";

    public static string TemplateWritten(string id, string folder) =>
        $"Đã ghi mẫu {id} vào {folder}. Xem lại rồi công bố: thidua template put {folder}";

    public static Problem FolderNotEmpty(string folder) =>
        new("--out", $"Thư mục “{folder}” đã có tệp.", "Hãy ghi một thư mục mới, hoặc dọn thư mục này trước.", "OUTPUT_NOT_EMPTY");

    public static string TemplatePublished(TemplateVersion version) => $"Đã công bố mẫu {version.TemplateId} phiên bản {version.Version}.";

    public static string TemplateSound(TemplateVersion version) =>
        $"Mẫu {version.TemplateId} phiên bản {version.Version} dùng được; chưa công bố.";

    public static string TemplateWasThere(TemplateVersion version) =>
        $"Mẫu {version.TemplateId} phiên bản {version.Version} đã được công bố từ trước với đúng nội dung này.";

    public static string TemplateWithdrawn(TemplateVersion version) =>
        $"Mẫu {version.TemplateId} phiên bản {version.Version} đã thu hồi, lý do: {version.WithdrawalReason}";

    public static string StateOf(TemplateVersion version) => version switch
    {
        { Problem.Length: > 0 } => version.Problem,
        { Withdrawn: true, WithdrawnAt.Length: > 0 } => $"thu hồi lúc {version.WithdrawnAt} (giờ UTC): {version.WithdrawalReason}",
        { Withdrawn: true } => $"thu hồi: {version.WithdrawalReason}",
        { Latest: true } => "dùng được, mới nhất",
        _ => "dùng được",
    };

    public static Problem NoTemplateIn(string folder) =>
        new(DirectoryLabel, $"Thư mục “{folder}” không có tệp template.json.", "Hãy ghi thư mục của một mẫu.", "FILE_NOT_FOUND");

    public static Problem TooManyFiles(string folder, int most) =>
        new(DirectoryLabel, $"Thư mục “{folder}” có quá {most} tệp.", "Hãy kiểm tra đó đúng là thư mục của một mẫu.", "TOO_MANY_ITEMS");
}
