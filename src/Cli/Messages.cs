using ThiDua.Cli.Output;
using ThiDua.Service.Hosting;

namespace ThiDua.Cli;

/// <summary>Every word the command says to people, in Vietnamese: help and results here, faults in <c>Messages.Faults.cs</c>.</summary>
internal static partial class Messages
{
    // Help.
    public const string RootDescription = "ThiDua: lập văn bản thi đua, khen thưởng theo Nghị định 30/2020/NĐ-CP.";
    public const string DemoDescription = "Chạy thử với dữ liệu có sẵn: dựng dịch vụ, gọi gRPC, ghi tệp DOCX và PDF";
    public const string RenderDescription = "Lập một văn bản từ mẫu và tệp dữ liệu";
    public const string TemplatesDescription = "Liệt kê các mẫu văn bản trong thư viện";
    public const string ShowDescription = "Xem một mẫu: thông tin, lược đồ dữ liệu hoặc dữ liệu mẫu";
    public const string UnitsDescription = "Tìm hoặc liệt kê tỉnh, thành phố, xã, phường, đặc khu theo ngày";
    public const string ServeDescription = "Chạy dịch vụ gRPC cho đến khi nhận Ctrl+C hoặc SIGTERM";
    public const string ServerDescription = "Địa chỉ dịch vụ đang chạy; không ghi thì lệnh tự dựng dịch vụ trong máy cho lần gọi này";
    public const string FontsOptionDescription = "Thư mục có phông chữ Times New Roman (.ttf) cho tệp PDF, dùng cho dịch vụ do lệnh tự dựng";
    public const string TemplatesOptionDescription = "Thư mục mẫu riêng của đơn vị, dùng cho dịch vụ do lệnh tự dựng";
    public const string JsonDescription = "In kết quả ra đầu ra chuẩn thành một tài liệu JSON; thông báo ra đầu ra lỗi";
    public const string TimeoutDescription = "Số giây chờ dịch vụ trả lời, mặc định 60 cho mỗi lời gọi";
    public const string HelpDescription = "Xem trợ giúp";
    public const string VersionDescription = "Xem phiên bản";
    public const string LevelFilterDescription = "Chỉ các mẫu dùng cho cấp này: tinh, thanh-pho, xa, phuong, dac-khu";
    public const string TemplateIdDescription = "Mã mẫu, ví dụ plan.emulation-campaign";
    public const string TemplateVersionDescription = "Phiên bản của mẫu; không ghi thì dùng bản mới nhất";
    public const string SchemaDescription = "In lược đồ JSON Schema của dữ liệu";
    public const string SampleDescription = "In dữ liệu mẫu của một cấp, hoặc theo tên dữ liệu mẫu";
    public const string UnitDescription = "Đơn vị ban hành: tên kèm loại và tỉnh, ví dụ “xã Bình Lư, tỉnh Lai Châu”, hoặc mã đơn vị";
    public const string DataDescription = "Tệp dữ liệu JSON (UTF-8); ghi - để đọc từ đầu vào chuẩn";
    public const string OutDescription = "Thư mục ghi văn bản; chưa có thì được tạo";
    public const string DemoOutDescription = "Thư mục ghi văn bản, mặc định out";
    public const string FormatDescription = "Định dạng của văn bản: docx (mặc định), pdf, html; nhiều định dạng cách nhau bằng dấu phẩy";
    public const string DateDescription = "Ngày ban hành, ví dụ 2026-05-20; để trống ngày, tháng thì ghi 2026-05 hoặc 2026";
    public const string TextDescription = "Tên cần tìm, có dấu hoặc không, ví dụ binh lu; không ghi thì liệt kê tất cả";
    public const string ProvinceDescription = "Chỉ các đơn vị thuộc tỉnh, thành phố này: tên hoặc mã";
    public const string KindDescription = "Chỉ các đơn vị loại này: tinh, thanh-pho, xa, phuong, dac-khu";
    public const string OnDescription = "Ngày cần xem, ví dụ 2026-10-01; không ghi là hôm nay";
    public const string UrlsDescription = "Địa chỉ lắng nghe, mặc định " + ServiceOptions.DefaultUrl + "; cổng 0 là cổng trống bất kỳ";
    public const string UrlLabel = "URL";
    public const string DirectoryLabel = "THƯ_MỤC";
    public const string SecondsLabel = "GIÂY";
    public const string LevelLabel = "CẤP";
    public const string VersionLabel = "PHIÊN_BẢN";
    public const string UnitLabel = "ĐƠN_VỊ";
    public const string FileLabel = "TỆP";
    public const string FormatLabel = "ĐỊNH_DẠNG";
    public const string DateLabel = "NGÀY";
    public const string TextLabel = "TÊN";
    public const string ProvinceLabel = "TỈNH";
    public const string KindLabel = "LOẠI";
    public const string CommandLabel = "LỆNH";
    public const string OptionsLabel = "TÙY CHỌN";
    public const string RequiredMark = "(bắt buộc)";
    public const string UsageHeading = "Cách dùng:";
    public const string ArgumentsHeading = "Tham số:";
    public const string CommandsHeading = "Các lệnh:";
    public const string OptionsHeading = "Tùy chọn:";
    public const string CommonOptionsHeading = "Tùy chọn chung:";

    // Results.
    public const string IdHeading = "Mã mẫu";
    public const string VersionHeading = "Phiên bản";
    public const string NameHeading = "Tên mẫu";
    public const string KindHeading = "Tên loại";
    public const string LevelsHeading = "Dùng cho cấp";
    public const string DescriptionHeading = "Mô tả";
    public const string SampleHeading = "Dữ liệu mẫu";
    public const string LevelHeading = "Cấp";
    public const string UnitHeading = "Đơn vị ban hành";
    public const string UnitCodeHeading = "Mã";
    public const string UnitKindHeading = "Loại";
    public const string UnitNameHeading = "Tên";
    public const string UnitProvinceHeading = "Thuộc";
    public const string CallHeading = "Lời gọi gRPC";
    public const string DetailHeading = "Nội dung";
    public const string TimeHeading = "Thời gian";
    public const string NoSamples = "Mẫu chưa có dữ liệu mẫu.";
    public const string ListStep = "TemplateService.ListTemplates";
    public const string GetStep = "TemplateService.GetTemplate";
    public const string RenderStep = "RenderService.Render";
    public const string WaitingForService = "Đang dựng dịch vụ…";
    public const string WaitingForTemplates = "Đang đọc thư viện mẫu…";
    public const string WaitingForUnits = "Đang tìm đơn vị…";
    public const string WaitingForDocument = "Đang lập văn bản…";
    public const string HowToStop = "Nhấn Ctrl+C để dừng.";

    public static string TemplateCount(int count) => $"{VietnameseFormat.Count(count)} mẫu.";

    public static string UnitCount(int shown, int total) => shown < total
        ? $"{VietnameseFormat.Count(shown)} trong {VietnameseFormat.Count(total)} đơn vị. Ghi rõ thêm tên, --province hoặc --kind để thu hẹp."
        : $"{VietnameseFormat.Count(total)} đơn vị.";

    public static string ShowSchema(string id) => $"Lược đồ dữ liệu: thidua templates show {id} --schema";

    public static string ShowSample(string id, string sample) => $"Dữ liệu mẫu:    thidua templates show {id} --sample {sample}";

    public static string FilesMade(int count, string template, string version) =>
        $"Đã lập {VietnameseFormat.Count(count)} tệp từ mẫu {template} {version}:";

    public static string Remark(Problem remark) => "Lưu ý: " + remark;

    public static string EmbeddedAt(Uri address) => $"Đã dựng dịch vụ tại {Address(address)}, chỉ nghe trong máy này.";

    public static string RemoteAt(Uri address) => $"Dùng dịch vụ tại {Address(address)}.";

    public static string ServingAt(Uri address) => $"Dịch vụ đang chạy tại {Address(address)}";

    public static string DemoDone(TimeSpan time) => $"Xong trong {VietnameseFormat.Duration(time)}.";

    private static string Address(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
