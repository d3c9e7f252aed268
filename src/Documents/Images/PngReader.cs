using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace ThiDua.Documents.Images;

/// <summary>
/// Reads a PNG file (ISO/IEC 15948): every checksum, the order of its pieces, and that its pixels are as many as it says.
/// </summary>
internal sealed class PngReader(ImmutableArray<byte> file)
{
    private const int SignatureLength = 8;
    private const int FrameLength = 12;
    private const double CentimetresPerMetre = 100;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly MemoryStream _data = new();
    private PngHeader? _header;
    private int _colours;
    private bool _transparent;
    private bool _dataEnded;
    private Resolution? _resolution;

    public ImageFile Read()
    {
        if (!file.AsSpan().StartsWith(Signature))
        {
            throw Damaged("sai dấu hiệu đầu tệp");
        }

        var at = SignatureLength;
        string type;
        do
        {
            (type, var content) = ReadChunk(at);
            Take(type, content);
            at += FrameLength + content.Length;
        }
        while (type != "IEND");

        PngPixels.Check(_header!, _data.ToArray());
        return new ImageFile(ImageFormat.Png, at == file.Length ? file : file[..at], _header!.Width, _header.Height)
        {
            Resolution = _resolution,
            MayBeTransparent = _transparent || _header.HasAlpha,
        };
    }

    private (string Type, ReadOnlyMemory<byte> Content) ReadChunk(int at)
    {
        var rest = file.AsMemory()[at..];
        if (rest.Length < FrameLength)
        {
            throw Damaged("bị cắt cụt");
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(rest.Span);
        if (length > rest.Length - FrameLength)
        {
            throw Damaged("bị cắt cụt");
        }

        var checkedPart = rest.Slice(4, 4 + (int)length);
        var type = Encoding.Latin1.GetString(checkedPart.Span[..4]);
        return BinaryPrimitives.ReadUInt32BigEndian(rest.Span[(8 + (int)length)..]) == Crc32.Of(checkedPart.Span)
            ? (type, checkedPart[4..])
            : throw Damaged($"sai mã kiểm tra (CRC) của phần {Printable(type)}");
    }

    private void Take(string type, ReadOnlyMemory<byte> content)
    {
        if ((type == "IHDR") != _header is null)
        {
            throw Damaged("phần IHDR không đứng đầu một lần duy nhất");
        }

        _dataEnded |= type != "IDAT" && _data.Length > 0;
        switch (type)
        {
            case "IHDR":
                _header = ReadHeader(content.Span);
                break;
            case "PLTE":
                TakePalette(content.Length);
                break;
            case "tRNS":
                TakeTransparency(content.Length);
                break;
            case "pHYs" when content.Length == 9:
                TakeResolution(content.Span);
                break;
            case "IDAT" when _dataEnded || (_header!.ColourType == PngHeader.Palette && _colours == 0):
                throw Damaged("các phần IDAT không đúng chỗ");
            case "IDAT":
                _data.Write(content.Span);
                break;
            case "IEND" when content.Length > 0 || _data.Length == 0:
                throw Damaged("không có dữ liệu điểm ảnh");
            case "IEND":
                break;
            case [>= 'A' and <= 'Z', ..]:
                throw ImageFault.Unsupported(ImageFormat.Png, $"có phần {Printable(type)} không rõ nghĩa", "Hãy mở ảnh ra và lưu lại.");
            default:
                break;
        }
    }

    private static PngHeader ReadHeader(ReadOnlySpan<byte> content)
    {
        if (content.Length != PngHeader.Length)
        {
            throw Damaged("phần IHDR sai độ dài");
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(content), BinaryPrimitives.ReadUInt32BigEndian(content[4..]));
        if (width == 0 || height == 0)
        {
            throw Damaged("kích thước bằng không");
        }

        if (width > ImageLimits.MostSide || height > ImageLimits.MostSide || (long)width * height > ImageLimits.MostPixels)
        {
            throw ImageFault.TooManyPixels(width, height);
        }

        var header = new PngHeader((int)width, (int)height, content[8], content[9]);
        if (!header.IsKnown || content[10] != 0 || content[11] != 0 || content[12] > 1)
        {
            throw Damaged("kiểu màu, số bit hoặc cách nén không có trong chuẩn");
        }

        return content[12] == 0
            ? header
            : throw ImageFault.Unsupported(ImageFormat.Png, "lưu kiểu xen kẽ (interlaced)", "Hãy mở ảnh ra và lưu lại, bỏ chọn kiểu xen kẽ.");
    }

    private void TakePalette(int length)
    {
        var most = _header!.ColourType == PngHeader.Palette ? 1 << _header.Depth : 256;
        if (_colours > 0 || _data.Length > 0 || _header.ColourType is PngHeader.Grey or PngHeader.GreyAlpha
            || length == 0 || length % 3 != 0 || length / 3 > most)
        {
            throw Damaged("bảng màu sai");
        }

        _colours = length / 3;
    }

    private void TakeTransparency(int length)
    {
        var right = _header!.ColourType switch
        {
            PngHeader.Grey => length == 2,
            PngHeader.Rgb => length == 6,
            PngHeader.Palette => length > 0 && length <= _colours,
            _ => false,
        };
        _transparent = right && !_transparent && _data.Length == 0 ? true : throw Damaged("phần trong suốt (tRNS) sai");
    }

    private void TakeResolution(ReadOnlySpan<byte> content)
    {
        const byte PerMetre = 1;
        if (content[8] == PerMetre)
        {
            _resolution = Resolution.PerCentimetre(
                BinaryPrimitives.ReadUInt32BigEndian(content) / CentimetresPerMetre,
                BinaryPrimitives.ReadUInt32BigEndian(content[4..]) / CentimetresPerMetre);
        }
    }

    private static string Printable(string type) => type.All(char.IsAsciiLetter) ? type : "lạ";

    private static ImageFault Damaged(string how) => ImageFault.Damaged(ImageFormat.Png, how);
}
