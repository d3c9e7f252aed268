using System.Buffers.Binary;

namespace ThiDua.Pdf.Images;

/// <summary>What a PDF file needs to know of a sound JPEG file (ITU-T T.81), which it holds as it is.</summary>
internal static class JpegFile
{
    private const int CountOfComponents = 9;

    /// <summary>How many components its pixels have: one of grey, three of colour.</summary>
    /// <exception cref="InvalidDataException">It is not sound: an image is checked before it comes here.</exception>
    public static int Components(ReadOnlySpan<byte> file)
    {
        for (var rest = file[2..]; rest.Length > CountOfComponents;)
        {
            // Further escapes may stand before a marker.
            if (rest[1] == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            if (rest[1] is 0xC0 or 0xC1 or 0xC2)
            {
                return rest[CountOfComponents];
            }

            rest = rest[(2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]))..];
        }

        throw new InvalidDataException("No JPEG file that can be embedded.");
    }
}
