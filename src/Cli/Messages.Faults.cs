using System.Net.Sockets;
using ThiDua.Cli.Output;
using ThiDua.Service.Hosting;

namespace ThiDua.Cli;

/// <summary>What can be wrong and what to do about it.</summary>
internal static partial class Messages
{
    public const string UnreachableHint = "Hãy kiểm tra địa chỉ ghi ở --server và dịch vụ đã chạy chưa.";

    private const string OptionCode = "OPTION_INVALID";
    private const string SeeHelp = "Thêm --help để xem cách dùng.";

    public static readonly Problem ServerNotForServe = new(
        "--server", "Không dùng được với lệnh serve.", "Ghi địa chỉ lắng nghe bằng --urls.", OptionCode);

    public static readonly Problem SchemaOrSample = new(
        "--schema", "Chỉ in được một trong hai: --schema hoặc --sample.", "Thêm --json để lấy cả hai.", OptionCode);

    public static readonly Problem Stopped = new("", "Đã dừng theo yêu cầu; không có tệp nào được ghi dở.", "", "STOPPED");

    public static readonly Problem UnsafeFileName = new(
        "", "Dịch vụ trả về một tên tệp không dùng được.", "Hãy báo cho nơi chạy dịch vụ.", "FILE_NAME_UNSAFE");

    public static readonly Problem DemoWithoutTemplate = new(
        "", "Thư viện không có mẫu nào cho cấp xã để chạy thử.", "Hãy chạy lại không có --server và --templates.", "TEMPLATE_NOT_FOUND");

    public static string Errors(int count) => count == 1 ? "Lỗi:" : $"Có {VietnameseFormat.Count(count)} lỗi:";

    // Words of the command line.
    public static Problem OptionUnknown(string name, string? near) =>
        new(name, "Không có tùy chọn này.", Near(near), "OPTION_UNKNOWN");

    public static Problem OptionMissing(string name, string meaning) =>
        new(name, "Thiếu tùy chọn bắt buộc.", meaning + ".", "OPTION_REQUIRED");

    public static Problem OptionWithoutValue(string name, string label) =>
        new(name, "Thiếu giá trị.", $"Hãy ghi {name} {label}.", "OPTION_VALUE_REQUIRED");

    public static Problem OptionRepeated(string name) =>
        new(name, "Chỉ được ghi một lần.", "Hãy bỏ lần ghi thừa.", "OPTION_REPEATED");

    public static Problem OptionValueInvalid(string name, string value) =>
        new(name, $"Giá trị “{value}” không dùng được.", SeeHelp, OptionCode);

    public static Problem ArgumentMissing(string name, string meaning) =>
        new(name, "Thiếu tham số bắt buộc.", meaning + ".", "ARGUMENT_REQUIRED");

    public static Problem ArgumentUnexpected(string text) =>
        new("", $"Thừa “{text}”.", "Giá trị có dấu cách phải đặt trong dấu ngoặc kép. " + SeeHelp, "ARGUMENT_UNEXPECTED");

    public static Problem CommandUnknown(string name, string? near) =>
        new("", $"Không có lệnh “{name}”.", Near(near), "COMMAND_UNKNOWN");

    public static Problem CommandMissing(IEnumerable<string> commands) =>
        new("", "Thiếu lệnh.", $"Các lệnh: {string.Join(", ", commands)}. {SeeHelp}", "COMMAND_REQUIRED");

    // Values of options.
    public static Problem UrlInvalid(string option, string text) =>
        new(option, $"“{text}” không phải là một địa chỉ dịch vụ.", "Hãy ghi như " + ServiceOptions.DefaultUrl + ".", OptionCode);

    public static Problem TimeoutInvalid(string text) =>
        new("--timeout", $"“{text}” không phải là số giây.", "Hãy ghi một số lớn hơn 0, nhiều nhất 3600, ví dụ 60.", OptionCode);

    public static Problem NeedsEmbedded(string option) =>
        new(option, "Không dùng được cùng với --server.", "Thư mục của dịch vụ đang chạy do nơi chạy dịch vụ đặt.", OptionCode);

    public static Problem FontsUnusable(string path, string cause) =>
        new("--fonts", $"Không dùng được phông chữ trong “{path}”: {cause}", "Hãy bỏ tệp hỏng hoặc bỏ tùy chọn này.", "FONT_UNUSABLE");

    public static Problem DirectoryMissing(string option, string path) =>
        new(option, $"Không có thư mục “{path}”.", "Hãy kiểm tra đường dẫn.", "DIRECTORY_NOT_FOUND");

    public static Problem LevelUnknown(string option, string text, string known) =>
        new(option, $"Không có cấp “{text}”.", $"Hãy ghi một trong: {known}.", OptionCode);

    public static Problem KindUnknown(string option, string text, string known) =>
        new(option, $"Không có loại đơn vị “{text}”.", $"Hãy ghi một trong: {known}.", OptionCode);

    public static Problem FormatUnknown(string text, string known) =>
        new("--format", $"Không có định dạng “{text}”.", $"Hãy ghi: {known}.", OptionCode);

    public static Problem FormatRepeated(string name) =>
        new("--format", $"Định dạng “{name}” được ghi nhiều lần.", "Hãy ghi mỗi định dạng một lần.", OptionCode);

    // Files.
    public static Problem DataMissing(string source, string path) =>
        new(source, $"Không có tệp “{path}”.", "Hãy kiểm tra đường dẫn.", "FILE_NOT_FOUND");

    public static Problem DataUnreadable(string source, string path) =>
        new(source, $"Không đọc được “{path}”.", "Hãy kiểm tra đó là một tệp và quyền đọc tệp.", "FILE_UNREADABLE");

    public static Problem DataNotUtf8(string source, string path) =>
        new(source, $"{Source(path)} không phải là văn bản UTF-8.", "Hãy lưu lại với bảng mã UTF-8.", "FILE_NOT_UTF8");

    public static Problem DataTooLarge(string source, string path, long most) =>
        new(source, $"{Source(path)} lớn hơn {VietnameseFormat.Size(most)}.", "Hãy chia nhỏ hoặc bớt dữ liệu.", "FILE_TOO_LARGE");

    public static Problem DataTooLargeWithImages(long most) => new(
        "--data",
        $"Dữ liệu cùng với các ảnh lớn hơn {VietnameseFormat.Size(most)}.",
        "Hãy thu nhỏ ảnh, hoặc lưu ảnh với độ nén cao hơn.",
        "FILE_TOO_LARGE");

    public static Problem ImageMissing(string field, string path) =>
        new(field, $"Không có tệp ảnh “{path}”.", "Hãy kiểm tra đường dẫn, tính từ thư mục của tệp dữ liệu.", "FILE_NOT_FOUND");

    public static Problem ImageUnreadable(string field, string path) =>
        new(field, $"Không đọc được tệp ảnh “{path}”.", "Hãy kiểm tra đó là một tệp và quyền đọc tệp.", "FILE_UNREADABLE");

    public static Problem ImageTooLarge(string field, string path, long most) => new(
        field, $"Tệp ảnh “{path}” lớn hơn {VietnameseFormat.Size(most)}.", "Hãy thu nhỏ ảnh hoặc lưu với độ nén cao hơn.", "FILE_TOO_LARGE");

    public static Problem ImageNotKnown(string field, string path) =>
        new(field, $"Tệp “{path}” không mang đuôi của ảnh PNG hoặc JPEG.", "Hãy dùng tệp .png, .jpg hoặc .jpeg.", "IMAGE_FORMAT");

    public const string NameTaken = "tên này đang thuộc về một tệp hoặc thư mục khác";
    public const string NoRight = "không có quyền ghi";
    public const string NoDirectory = "không tạo được thư mục ở đó";
    public const string AddressUnusable = "địa chỉ này không dùng được để lắng nghe";

    public static Problem CannotWrite(string path, string cause) =>
        new("--out", $"Không ghi được “{path}” ({cause}).", "Hãy chọn thư mục khác, hoặc kiểm tra quyền ghi.", "OUTPUT_UNWRITABLE");

    // Templates and service.
    public static Problem SampleMissing(string id, string name, IEnumerable<string> known)
    {
        var names = string.Join(", ", known);
        var hint = names.Length == 0 ? NoSamples : $"Các dữ liệu mẫu đang có: {names}.";
        return new Problem("--sample", $"Mẫu {id} không có dữ liệu mẫu “{name}”.", hint, "SAMPLE_NOT_FOUND");
    }

    public static Problem DemoWithoutSample(string id) =>
        new("", $"Mẫu {id} chưa có dữ liệu mẫu để chạy thử.", "Hãy thêm samples/xa.json vào thư mục của mẫu.", "SAMPLE_NOT_FOUND");

    public static Problem TimedOut(TimeSpan limit) => new(
        "",
        $"Dịch vụ không trả lời trong {VietnameseFormat.Seconds(limit)}.",
        "Hãy thử lại, hoặc cho chờ lâu hơn bằng --timeout.",
        "SERVICE_TIMEOUT");

    public static Problem CannotListen(string urls, string cause) =>
        new("--urls", $"Không lắng nghe được tại “{urls}” ({cause}).", "Hãy chọn cổng khác, ví dụ cổng 0.", "ADDRESS_UNAVAILABLE");

    public static string? SocketCause(SocketError error) => error switch
    {
        SocketError.AddressAlreadyInUse => "chương trình khác đang dùng cổng này",
        SocketError.AddressNotAvailable => "máy này không có địa chỉ đó",
        SocketError.AccessDenied => "không có quyền dùng cổng này",
        _ => null,
    };

    /// <summary>A fault of the program itself.</summary>
    public static Problem Unexpected(Exception failure) => new(
        "", $"Lỗi của chương trình ({failure.GetType().Name}: {failure.Message}).", "Hãy báo cho nơi cung cấp phần mềm.", "INTERNAL");

    private static string Near(string? near) => near is null ? SeeHelp : $"Có phải ý là “{near}”?";

    private static string Source(string path) => path == "-" ? "Đầu vào chuẩn" : $"Tệp “{path}”";
}
