using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ThiDua.TestImages;

/// <summary>Makes PNG files for tests, sound ones of every kind and broken ones.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="ColourType">0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</param>
/// <param name="Depth">Bits per sample.</param>
internal sealed record PngMaker(int Width, int Height, int ColourType, int Depth)
{
    private const int Filters = 5;

    /// <summary>The palette, three bytes a colour.</summary>
    public byte[]? Palette { get; init; }

    /// <summary>Content of the piece tRNS.</summary>
    public byte[]? Transparency { get; init; }

    /// <summary>Pixels per inch, told in pixels per metre.</summary>
    public double? DotsPerInch { get; init; }

    /// <summary>How many rows of pixels are stored; as many as the height unless told otherwise.</summary>
    public int? StoredRows { get; init; }

    /// <summary>Whether all samples are zero instead of noise, which makes a small file.</summary>
    public bool Blank { get; init; }

    /// <summary>Bytes of a row of pixels.</summary>
    public int RowBytes => ((Width * Depth * SamplesPerPixel) + 7) / 8;

    private int SamplesPerPixel => ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    private int PixelBytes => Math.Max(1, Depth * SamplesPerPixel / 8);

    /// <summary>All samples packed as the format packs them, without filters: the same for the same maker.</summary>
    public byte[] Samples()
    {
        var samples = new byte[(StoredRows ?? Height) * RowBytes];
        if (Blank)
        {
            return samples;
        }

        new Random((Width * 31) + (ColourType * 7) + Depth).NextBytes(samples);
        if (ColourType == 3)
        {
            KeepWithinPalette(samples);
        }

        return samples;
    }

    /// <summary>The file.</summary>
    public byte[] Build() => Assemble(Chunks());

    /// <summary>The pieces of the file, in order.</summary>
    public List<(string Type, byte[] Content)> Chunks()
    {
        List<(string, byte[])> chunks = [("IHDR", Header())];
        if (DotsPerInch is { } dots)
        {
            var perMetre = new byte[9];
            BinaryPrimitives.WriteUInt32BigEndian(perMetre, (uint)Math.Round(dots / 0.0254));
            BinaryPrimitives.WriteUInt32BigEndian(perMetre.AsSpan(4), (uint)Math.Round(dots / 0.0254));
            perMetre[8] = 1;
            chunks.Add(("pHYs", perMetre));
        }

        if (Palette is not null)
        {
            chunks.Add(("PLTE", Palette));
        }

        if (Transparency is not null)
        {
            chunks.Add(("tRNS", Transparency));
        }

        var data = Compress(Filtered());
        chunks.Add(("IDAT", data[..(data.Length / 2)]));
        chunks.Add(("IDAT", data[(data.Length / 2)..]));
        chunks.Add(("IEND", []));
        return chunks;
    }

    /// <summary>A file of some pieces, each with its right checksum.</summary>
    public static byte[] Assemble(IEnumerable<(string Type, byte[] Content)> chunks)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        foreach (var (type, content) in chunks)
        {
            byte[] checkedPart = [.. Encoding.Latin1.GetBytes(type), .. content];
            file.Write(BigEndian((uint)content.Length));
            file.Write(checkedPart);
            file.Write(BigEndian(Checksum(checkedPart)));
        }

        return file.ToArray();
    }

    /// <summary>A stream as PNG compresses it.</summary>
    public static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var compressor = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            compressor.Write(bytes);
        }

        return compressed.ToArray();
    }

    private byte[] Header() => [.. BigEndian((uint)Width), .. BigEndian((uint)Height), (byte)Depth, (byte)ColourType, 0, 0, 0];

    private void KeepWithinPalette(byte[] samples)
    {
        var colours = Palette!.Length / 3;
        for (var i = 0; i < samples.Length; i++)
        {
            var packed = 0;
            for (var shift = 8 - Depth; shift >= 0; shift -= Depth)
            {
                packed |= ((samples[i] >> shift) & ((1 << Depth) - 1)) % colours << shift;
            }

            samples[i] = (byte)packed;
        }
    }

    /// <summary>The rows, each filtered in another way (ISO/IEC 15948, 9.2).</summary>
    private byte[] Filtered()
    {
        var samples = Samples();
        var filtered = new List<byte>();
        for (var y = 0; y < (StoredRows ?? Height); y++)
        {
            var filter = y % Filters;
            filtered.Add((byte)filter);
            for (var x = 0; x < RowBytes; x++)
            {
                var left = x >= PixelBytes ? samples[(y * RowBytes) + x - PixelBytes] : 0;
                var above = y > 0 ? samples[((y - 1) * RowBytes) + x] : 0;
                var corner = y > 0 && x >= PixelBytes ? samples[((y - 1) * RowBytes) + x - PixelBytes] : 0;
                var guess = filter switch { 1 => left, 2 => above, 3 => (left + above) / 2, 4 => Paeth(left, above, corner), _ => 0 };
                filtered.Add((byte)(samples[(y * RowBytes) + x] - guess));
            }
        }

        return [.. filtered];
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        return new[] { left, above, corner }.MinBy(value => Math.Abs(guess - value));
    }

    private static byte[] BigEndian(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    /// <summary>The checksum, bit by bit.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
            }
        }

        return ~crc;
    }
}
