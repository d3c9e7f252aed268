using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli;

/// <summary>Agencies: bodies, profiles, frames by rule, explanations.</summary>
internal static partial class Messages
{
    public const string BodiesDescription = "Liệt kê các cơ quan của một đơn vị theo quy tắc: tên, chữ viết tắt, chức vụ";
    public const string FrameDescription = "Xem phần đầu, Nơi nhận, chữ ký của một văn bản theo quy tắc, kèm giải thích từng dòng";
    public const string ProfileDescription = "Hồ sơ cơ quan: lãnh đạo, đơn vị, ký hiệu người soạn, nơi nhận thường dùng";
    public const string ProfileShowDescription = "In hồ sơ của một đơn vị (JSON)";
    public const string ProfileSetDescription = "Lưu hồ sơ của một đơn vị từ một tệp JSON thành phiên bản mới";
    public const string ProfileHistoryDescription = "Liệt kê các phiên bản hồ sơ của một đơn vị";
    public const string ProfilesOptionDescription = "Thư mục giữ hồ sơ cơ quan, dùng cho dịch vụ do lệnh tự dựng";
    public const string IssuerDescription = "Mã cơ quan ban hành, xem lệnh bodies; không ghi thì theo dữ liệu, theo mẫu, thường là people-committee";
    public const string ExplainDescription = "In lý do của từng dòng: theo quy tắc nào, căn cứ nào, chắc chắn đến đâu";
    public const string ProfileVersionDescription = "Phiên bản hồ sơ cơ quan để dùng; 0 là không dùng hồ sơ; không ghi thì dùng bản mới nhất";
    public const string ProfileFileDescription = "Tệp hồ sơ JSON (UTF-8); ghi - để đọc từ đầu vào chuẩn";
    public const string ExpectDescription = "Chỉ lưu khi phiên bản mới nhất đang là số này; 0 là chưa có hồ sơ";
    public const string DocumentKindDescription = "Mã loại văn bản, ví dụ plan, decision, dispatch (công văn)";
    public const string MatterDescription = "Mã nội dung, vụ việc, ví dụ campaign; không ghi thì là công việc chung (general)";
    public const string SignerDescription = "Người ký: head (mặc định), acting-head, deputy, unit-head, unit-deputy, delegate";
    public const string PowerDescription = "Thẩm quyền: collective (thay mặt), personal (riêng của người đứng đầu); không ghi thì theo thường lệ";
    public const string SignerUnitDescription = "Mã đơn vị của người ký khi ký thừa lệnh, thừa ủy quyền";
    public const string SignerNameDescription = "Họ và tên người ký; không ghi thì lấy từ hồ sơ cơ quan";
    public const string NumberDescription = "Số văn bản; không ghi thì chừa chỗ";
    public const string DraftingDescription = "Mã đơn vị soạn thảo, ví dụ culture-society";
    public const string DrafterDescription = "Ký hiệu người soạn thảo, ví dụ HTH";
    public const string ReportToDescription = "Cơ quan yêu cầu báo cáo, ví dụ “Sở Nội vụ”; ghi được nhiều lần";
    public const string AddresseeDescription = "Nơi kính gửi; ghi được nhiều lần";
    public const string AddDescription = "Nơi nhận thêm vào cuối; ghi được nhiều lần";
    public const string DropDescription = "Mã nhóm nơi nhận bỏ đi; ghi được nhiều lần";
    public const string StyleDescription = "Thể thức tùy chọn, dạng mã=giá trị, ví dụ collective-with-level=yes; ghi được nhiều lần";
    public const string NumberLabel = "SỐ";
    public const string CodeLabel = "MÃ";
    public const string ContentLabel = "NỘI_DUNG";
    public const string StyleLabel = "MÃ=GIÁ_TRỊ";

    public const string CodeHeading = "Mã";
    public const string BodyHeading = "Cơ quan, đơn vị";
    public const string ShortNameHeading = "Tên gọn";
    public const string ArchiveHeading = "Lưu";
    public const string SymbolHeading = "Ký hiệu";
    public const string PostsHeading = "Người đứng đầu";
    public const string SavedAtHeading = "Lưu lúc (giờ UTC)";
    public const string StateHeading = "Tình trạng";
    public const string EmptyProfile = "rỗng";
    public const string SoundProfile = "dùng được";
    public const string ExplanationHeading = "Giải thích từng dòng:";
    public const string RecipientsHeading = "Nơi nhận:";
    public const string WaitingForAgency = "Đang hỏi dịch vụ…";
    public const string ProfilesNotLasting =
        "Hồ sơ cơ quan chỉ giữ trong bộ nhớ, mất khi dịch vụ dừng. Thêm --profiles THƯ_MỤC để giữ lâu dài.";

    public static readonly Problem ProfileWouldBeLost = new(
        "--profiles", "Dịch vụ do lệnh tự dựng không giữ được hồ sơ.", "Hãy ghi --profiles THƯ_MỤC, hoặc --server của dịch vụ đang chạy.", OptionCode);

    public static string ProfilesKeptIn(string directory) => $"Hồ sơ cơ quan giữ trong thư mục {directory}";

    public static string BodyCount(int count, string unit) => $"{unit}: {VietnameseFormat.Count(count)} cơ quan, đơn vị.";

    public static string ProfileUsed(int version) =>
        version == 0 ? "Không có hồ sơ cơ quan nào được dùng." : $"Dùng hồ sơ cơ quan phiên bản {version}.";

    public static string ProfileShown(ProfileVersion version) => version.Version == 0
        ? $"{version.UnitName} chưa có hồ sơ cơ quan."
        : $"Hồ sơ cơ quan của {version.UnitName}, phiên bản {version.Version}, lưu lúc {version.SavedAt}.";

    public static string ProfileStored(ProfileVersion version) =>
        $"Đã lưu hồ sơ cơ quan của {version.UnitName}: phiên bản {version.Version}.";

    public static string NoVersions(string unit) => $"“{unit}” chưa có hồ sơ cơ quan.";

    public static string Number(string number) => "Số: " + number;

    public static string Addressee(string addressee) => "Kính gửi: " + addressee;

    public static string PartOf(string path) => path switch
    {
        "header.superior" => "Cơ quan chủ quản",
        "header.issuer" => "Cơ quan ban hành",
        "header.number" => "Số, ký hiệu",
        "header.place" => "Địa danh",
        "recipients.archive" => "Dòng lưu",
        _ when path.StartsWith("authority", StringComparison.Ordinal) => "Thẩm quyền ban hành",
        _ when path.StartsWith("addressees", StringComparison.Ordinal) => "Kính gửi",
        _ when path.StartsWith("recipients", StringComparison.Ordinal) => "Nơi nhận",
        _ when path.EndsWith(".name", StringComparison.Ordinal) => "Người ký",
        _ when path.Contains(".otherPosts", StringComparison.Ordinal) => "Chức vụ khác",
        _ when path.StartsWith("signatures", StringComparison.Ordinal) => "Chức vụ ký",
        _ => path,
    };

    public static string OriginOf(Origin origin) => origin switch
    {
        Origin.Rule => "Theo quy tắc",
        Origin.Assumption => "Giả định theo quy tắc",
        Origin.Profile => "Theo hồ sơ cơ quan",
        _ => "Theo lời người soạn",
    };

    public static string CertaintyOf(Certainty certainty) => certainty switch
    {
        Certainty.Stated => "luật ghi rõ",
        Certainty.Seen => "thấy trong văn bản đã ban hành",
        Certainty.Read => "đọc ở nguồn công bố",
        Certainty.Known => "thông lệ, chưa đối chiếu",
        Certainty.Inferred => "suy ra từ quy định khác",
        Certainty.Chosen => "lựa chọn của chương trình",
        _ => "không rõ",
    };

    // Faults of profiles and options.
    public static Problem ProfilesUnusable(string path, string cause) =>
        new("--profiles", $"Không dùng được thư mục hồ sơ “{path}”: {cause}", "Hãy chọn thư mục khác, hoặc kiểm tra quyền.", "PROFILES_UNUSABLE");

    public static Problem RulesUnusable(string cause) =>
        new("", $"Tệp quy tắc có lỗi: {cause}", "Hãy báo cho nơi cung cấp phần mềm.", "RULES_UNUSABLE");

    public static Problem NumberInvalid(string option, string text, int least, int most) =>
        new(option, $"“{text}” không phải là số dùng được.", $"Hãy ghi một số từ {least} đến {most}.", OptionCode);

    public static Problem StyleInvalid(string text) =>
        new("--style", $"“{text}” không đúng dạng.", "Hãy ghi mã=giá trị, mỗi mã một lần, ví dụ collective-with-level=yes.", OptionCode);

    public static Problem ValueUnknown(string path, string text, IEnumerable<string> known) =>
        new(path, $"Không có giá trị “{text}”.", $"Hãy ghi một trong: {string.Join(", ", known)}.", "VALUE_NOT_ALLOWED");

    public static Problem NotJson(string path, long line, long column) =>
        new(path, $"Tệp không phải là JSON đúng cú pháp (dòng {line}, cột {column}).", "Hãy kiểm tra dấu ngoặc, dấu phẩy, dấu nháy ở chỗ đó.", "NOT_JSON");

    public static Problem HalfCharacter(string path) =>
        new(path, "Tệp có ký tự bị cắt đôi, không đọc được.", "Hãy xóa ký tự đó (thường là biểu tượng cảm xúc) và ghi lại.", "NOT_JSON");

    public static Problem FieldUnknown(string path, string name, string? near) =>
        new(path, $"Hồ sơ không có trường “{name}”.", near is null ? "Hãy bỏ trường này." : $"Có phải ý là “{near}”?", "FIELD_UNKNOWN");

    public static Problem FieldTwice(string path, string name) =>
        new(path, $"Trường “{name}” được ghi hai lần.", "Hãy giữ lại một lần.", "FIELD_TWICE");

    public static Problem TypeMismatch(string path, string wanted) =>
        new(path, $"Giá trị phải là {wanted}.", "Hãy sửa lại kiểu dữ liệu.", "TYPE_MISMATCH");
}
