using System.Globalization;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Documents.Images;

/// <summary>Why a file is no image that can be printed. Thrown within the readers, answered as a diagnostic.</summary>
internal sealed class ImageFault : Exception
{
    private readonly string _code;
    private readonly string _hint;

    private ImageFault(string code, string message, string hint)
        : base(message) => (_code, _hint) = (code, hint);

    /// <summary>The file is of another format.</summary>
    public static ImageFault Format(string name) => new(
        "IMAGE_FORMAT", $"Tệp ảnh {name}.", "Hãy dùng ảnh PNG hoặc JPEG.");

    /// <summary>The file is of a good format and broken.</summary>
    public static ImageFault Damaged(ImageFormat format, string how) => new(
        "IMAGE_DAMAGED", $"Tệp ảnh {Name(format)} bị hỏng: {how}.", "Hãy lấy lại tệp gốc, hoặc mở ảnh ra và lưu lại.");

    /// <summary>The file is sound but of a kind that not every reader of documents shows alike.</summary>
    public static ImageFault Unsupported(ImageFormat format, string kind, string hint) => new(
        "IMAGE_UNSUPPORTED", $"Ảnh {Name(format)} {kind}.", hint);

    /// <summary>The file has too many bytes.</summary>
    public static ImageFault TooManyBytes(int bytes) => new(
        "IMAGE_TOO_LARGE",
        string.Create(CultureInfo.InvariantCulture, $"Tệp ảnh có {bytes} byte, quá {ImageLimits.MostBytes} byte (1 MiB)."),
        "Hãy thu nhỏ ảnh hoặc lưu với độ nén cao hơn.");

    /// <summary>The image has too many pixels.</summary>
    public static ImageFault TooManyPixels(long width, long height) => new(
        "IMAGE_TOO_LARGE",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Ảnh rộng {width} và cao {height} điểm ảnh, quá {ImageLimits.MostPixels / 1_000_000} triệu điểm ảnh hoặc quá {ImageLimits.MostSide} điểm mỗi chiều."),
        "Hãy thu nhỏ ảnh: 300 điểm ảnh mỗi inch là đủ để in.");

    /// <summary>The fault as a diagnostic.</summary>
    public Diagnostic At(string path) => Diagnostic.Error(_code, path, Message, _hint);

    private static string Name(ImageFormat format) => format == ImageFormat.Png ? "PNG" : "JPEG";
}
