using System.Collections.Immutable;
using System.Text;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Documents.Images;

/// <summary>Reads PNG and JPEG files strictly: what it takes, every reader of documents shows.</summary>
public static class ImageReader
{
    // How other formats begin, for a message that names them.
    private static readonly (string Name, int At, string Bytes)[] Others =
    [
        ("GIF", 0, "GIF8"), ("WebP", 8, "WEBP"), ("BMP", 0, "BM"), ("TIFF", 0, "II*\0"), ("TIFF", 0, "MM\0*"), ("HEIC hoặc AVIF", 4, "ftyp"),
        ("SVG", 0, "<"), ("PDF", 0, "%PDF"),
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Where it stands in the data, for messages.</param>
    /// <returns>
    /// The image, or one of the errors <c>IMAGE_FORMAT</c>, <c>IMAGE_DAMAGED</c>, <c>IMAGE_UNSUPPORTED</c>, <c>IMAGE_TOO_LARGE</c>.
    /// </returns>
    public static Result<ImageFile> Read(ImmutableArray<byte> bytes, string path)
    {
        try
        {
            return Read(bytes);
        }
        catch (ImageFault fault)
        {
            return fault.At(path);
        }
    }

    private static ImageFile Read(ImmutableArray<byte> bytes)
    {
        if (bytes.Length > ImageLimits.MostBytes)
        {
            throw ImageFault.TooManyBytes(bytes.Length);
        }

        return bytes.AsSpan() switch
        {
            [] => throw ImageFault.Format("rỗng"),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => new PngReader(bytes).Read(),
            [0xFF, 0xD8, ..] => new JpegReader(bytes).Read(),
            var other => throw ImageFault.Format(NameOf(other)),
        };
    }

    private static string NameOf(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 16)]);
        var name = Array.Find(Others, other => head.Length > other.At && head[other.At..].StartsWith(other.Bytes, StringComparison.Ordinal)).Name;
        return name is null ? "không phải là PNG hoặc JPEG" : $"thuộc định dạng {name}";
    }
}
