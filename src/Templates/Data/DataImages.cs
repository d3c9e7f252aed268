using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Images;

namespace ThiDua.Templates.Data;

/// <summary>
/// The images in a document's data: objects of the shared definition <c>image</c>, known by their paths. A template names one by
/// the path, which stands in the place of its bytes.
/// </summary>
public sealed class DataImages
{
    private readonly Dictionary<string, ImageFile> _files = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _faults = [];

    private DataImages()
    {
    }

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<Diagnostic> Faults => _faults;

    /// <summary>Reads all images of some data.</summary>
    public static DataImages Read(DataObject data)
    {
        var images = new DataImages();
        images.Visit(data, "");
        if (images._files.Values.Distinct().Sum(file => (long)file.Width * file.Height) > ImageLimits.MostPixels)
        {
            images._faults.Add(Diagnostic.Error(
                "IMAGE_TOO_LARGE",
                "",
                $"Các ảnh có tất cả hơn {ImageLimits.MostPixels / 1_000_000} triệu điểm ảnh.",
                "Hãy thu nhỏ ảnh: 300 điểm ảnh mỗi inch là đủ để in."));
        }

        return images;
    }

    /// <summary>The image at a path, or null.</summary>
    public ImageFile? At(string path) => _files.GetValueOrDefault(path);

    private void Visit(object? value, string path)
    {
        switch (value)
        {
            case List<object?> list:
                for (var i = 0; i < list.Count; i++)
                {
                    Visit(list[i], DataPath.Item(path, i));
                }

                break;
            case DataObject fields when fields.GetValueOrDefault("mediaType") is string type && fields.GetValueOrDefault("data") is string data:
                Take(type, data, path);
                break;
            case DataObject fields:
                foreach (var (name, field) in fields)
                {
                    Visit(field, DataPath.Field(path, name));
                }

                break;
            default:
                break;
        }
    }

    private void Take(string mediaType, string data, string path)
    {
        var at = DataPath.Field(path, "data");
        if (Decode(data) is not { } bytes)
        {
            _faults.Add(Diagnostic.Error(
                "IMAGE_ENCODING", at, "Dữ liệu ảnh không phải là Base64.", "Hãy mã hóa nguyên tệp ảnh sang Base64, không thêm gì ở trước."));
            return;
        }

        var read = ImageReader.Read(bytes, at);
        if (!read.Succeeded)
        {
            _faults.AddRange(read.Diagnostics);
        }
        else if (mediaType != MediaType(read.Value.Format))
        {
            _faults.Add(Diagnostic.Error(
                "IMAGE_FORMAT", DataPath.Field(path, "mediaType"), $"Tệp ảnh là {MediaType(read.Value.Format)}, không phải {mediaType}.", "Hãy ghi đúng kiểu tệp."));
        }
        else
        {
            _files.Add(path, read.Value);
        }
    }

    private static ImmutableArray<byte>? Decode(string data)
    {
        var buffer = new byte[(data.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(data, buffer, out var length)
            ? ImmutableCollectionsMarshal.AsImmutableArray(buffer[..length])
            : null;
    }

    private static string MediaType(ImageFormat format) => format == ImageFormat.Png ? "image/png" : "image/jpeg";
}
