using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ThiDua.Documents.Images;

/// <summary>The head of a JPEG frame (ITU-T T.81, B.2.2).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Progressive">Whether its scans refine each other.</param>
/// <param name="Components">Name and quantization table of each component.</param>
internal sealed record JpegFrame(int Width, int Height, bool Progressive, ImmutableArray<(byte Name, byte Table)> Components)
{
    private const byte Baseline = 0xC0;
    private const byte Extended = 0xC1;
    private const byte ProgressiveHuffman = 0xC2;
    private const int HeadLength = 6;
    private const int Grey = 1;
    private const int Colour = 3;
    private const int Cmyk = 4;
    private const int Highest = 4;

    /// <summary>Whether its components are called R, G, B, by which some readers take it for RGB and others do not.</summary>
    public bool IsNamedRgb => Components is [((byte)'R', _), ((byte)'G', _), ((byte)'B', _)];

    public static JpegFrame Read(byte marker, ReadOnlySpan<byte> segment)
    {
        if (marker is not (Baseline or Extended or ProgressiveHuffman))
        {
            throw OtherKind();
        }

        if (segment.Length < HeadLength || segment.Length != HeadLength + (3 * segment[5]))
        {
            throw Damaged();
        }

        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
        if (segment[0] != 8 || segment[5] is not (Grey or Colour))
        {
            throw segment[5] == Cmyk
                ? ImageFault.Unsupported(ImageFormat.Jpeg, "dùng hệ màu CMYK của nhà in", "Hãy chuyển ảnh sang hệ màu RGB rồi lưu lại.")
                : OtherKind();
        }

        if (width == 0 || height == 0)
        {
            throw Damaged();
        }

        return (long)width * height <= ImageLimits.MostPixels
            ? new JpegFrame(width, height, marker == ProgressiveHuffman, ReadComponents(segment[HeadLength..]))
            : throw ImageFault.TooManyPixels(width, height);
    }

    /// <summary>The fault of a kind of JPEG that few programs read.</summary>
    public static ImageFault OtherKind() => ImageFault.Unsupported(
        ImageFormat.Jpeg, "thuộc kiểu ít gặp mà nhiều chương trình không đọc được", "Hãy mở ảnh ra và lưu lại thành JPEG thường hoặc PNG.");

    private static ImmutableArray<(byte Name, byte Table)> ReadComponents(ReadOnlySpan<byte> rest)
    {
        var components = ImmutableArray.CreateBuilder<(byte, byte)>();
        for (; rest.Length >= 3; rest = rest[3..])
        {
            var (across, down) = (rest[1] >> 4, rest[1] & 15);
            if (across is < 1 or > Highest || down is < 1 or > Highest || rest[2] >= JpegTables.Most)
            {
                throw Damaged();
            }

            components.Add((rest[0], rest[2]));
        }

        return components.ToImmutable();
    }

    private static ImageFault Damaged() => ImageFault.Damaged(ImageFormat.Jpeg, "phần mô tả khung hình (SOF) sai");
}
