using System.Buffers.Binary;

namespace ThiDua.Documents.Images;

/// <summary>What a camera notes of an image (Exif 2.32, 4.6.4). Notes that cannot be read count as not there.</summary>
/// <param name="Resolution">How densely the pixels stand; null when it is not noted.</param>
/// <param name="IsTurned">Whether the image must be turned or mirrored before it is shown.</param>
internal sealed record ExifTags(Resolution? Resolution, bool IsTurned)
{
    private const ushort OrientationTag = 0x0112;
    private const ushort AcrossTag = 0x011A;
    private const ushort DownTag = 0x011B;
    private const ushort UnitTag = 0x0128;
    private const ushort Short = 3;
    private const ushort Rational = 5;
    private const int EntryLength = 12;
    private const int Upright = 1;
    private const int Centimetre = 3;

    /// <summary>Reads the first directory of a TIFF structure.</summary>
    public static ExifTags Read(ReadOnlySpan<byte> tiff)
    {
        var little = tiff.StartsWith("II*\0"u8);
        if (!little && !tiff.StartsWith("MM\0*"u8))
        {
            return new ExifTags(null, false);
        }

        double across = 0, down = 0;
        int unit = 2, orientation = Upright;
        var at = UInt32(tiff, 4, little);
        var count = UInt16(tiff, at, little);
        for (var i = 0; i < count; i++)
        {
            var entry = at + 2 + (i * EntryLength);
            var (tag, type) = (UInt16(tiff, entry, little), UInt16(tiff, entry + 2, little));
            switch (tag, type)
            {
                case (OrientationTag, Short):
                    orientation = UInt16(tiff, entry + 8, little);
                    break;
                case (UnitTag, Short):
                    unit = UInt16(tiff, entry + 8, little);
                    break;
                case (AcrossTag, Rational):
                    across = Ratio(tiff, entry, little);
                    break;
                case (DownTag, Rational):
                    down = Ratio(tiff, entry, little);
                    break;
                default:
                    break;
            }
        }

        var resolution = unit == Centimetre ? Resolution.PerCentimetre(across, down) : Resolution.PerInch(across, down);
        return new ExifTags(resolution, orientation is > Upright and <= 8);
    }

    private static double Ratio(ReadOnlySpan<byte> tiff, long entry, bool little)
    {
        var at = UInt32(tiff, entry + 8, little);
        return UInt32(tiff, at, little) / (double)Math.Max(1, UInt32(tiff, at + 4, little));
    }

    private static ushort UInt16(ReadOnlySpan<byte> tiff, long at, bool little)
    {
        if (at > tiff.Length - 2)
        {
            return 0;
        }

        var bytes = tiff.Slice((int)at, 2);
        return little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }

    private static long UInt32(ReadOnlySpan<byte> tiff, long at, bool little)
    {
        if (at > tiff.Length - 4)
        {
            return 0;
        }

        var bytes = tiff.Slice((int)at, 4);
        return little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }
}
