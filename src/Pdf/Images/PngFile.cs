using System.Buffers.Binary;

namespace ThiDua.Pdf.Images;

/// <summary>The parts of a sound PNG file (ISO/IEC 15948) that a PDF file needs.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Depth">Bits per sample.</param>
/// <param name="ColourType">0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</param>
/// <param name="Palette">The palette, three bytes a colour; empty when there is none.</param>
/// <param name="Transparency">Alpha of the palette's colours, or the one colour that is transparent; empty when there is none.</param>
/// <param name="Data">The pixels: rows filtered and compressed.</param>
internal sealed record PngFile(int Width, int Height, int Depth, int ColourType, byte[] Palette, byte[] Transparency, byte[] Data)
{
    public const int Rgb = 2;
    public const int Indexed = 3;
    public const int GreyAlpha = 4;
    public const int RgbAlpha = 6;

    private const int SignatureLength = 8;
    private const int FrameLength = 12;

    /// <summary>Samples per pixel, alpha among them.</summary>
    public int Samples => ColourType switch { Rgb => 3, GreyAlpha => 2, RgbAlpha => 4, _ => 1 };

    /// <summary>Samples of colour per pixel.</summary>
    public int Colours => ColourType is Rgb or RgbAlpha ? 3 : 1;

    /// <summary>Whether the pixels have samples of alpha.</summary>
    public bool HasAlpha => ColourType is GreyAlpha or RgbAlpha;

    /// <summary>Bytes of a row of pixels.</summary>
    public int RowBytes => (int)((((long)Width * Depth * Samples) + 7) / 8);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not sound: an image is checked before it comes here.</exception>
    public static PngFile Read(ReadOnlySpan<byte> file)
    {
        byte[] head = [], palette = [], transparency = [];
        using var data = new MemoryStream();
        for (var rest = file[SignatureLength..]; rest.Length >= FrameLength;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            var type = rest.Slice(4, 4);
            var content = rest.Slice(8, length);
            if (type.SequenceEqual("IHDR"u8))
            {
                head = content.ToArray();
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                palette = content.ToArray();
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                transparency = content.ToArray();
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                data.Write(content);
            }

            rest = rest[(FrameLength + length)..];
        }

        return head is [_, _, _, _, _, _, _, _, var depth, var colourType, 0, 0, 0]
            ? new PngFile(
                BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)), depth, colourType,
                palette, transparency, data.ToArray())
            : throw new InvalidDataException("No PNG file that can be embedded.");
    }
}
