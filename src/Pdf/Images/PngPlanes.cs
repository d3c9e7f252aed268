using System.IO.Compression;

namespace ThiDua.Pdf.Images;

/// <summary>Takes colours and alpha of a PNG file apart, row by row: PDF keeps them in two images.</summary>
internal static class PngPlanes
{
    private const byte Opaque = 255;

    /// <summary>Colours and alpha of a file with samples of alpha, each compressed.</summary>
    public static (byte[] Colour, byte[] Alpha) Part(PngFile file)
    {
        var sampleBytes = file.Depth / 8;
        var (colourBytes, pixelBytes) = (file.Colours * sampleBytes, file.Samples * sampleBytes);
        var (colour, alpha) = (new byte[file.Width * colourBytes], new byte[file.Width * sampleBytes]);
        using var colours = new Plane();
        using var alphas = new Plane();
        using var rows = new PngRows(file);
        for (var y = 0; y < file.Height; y++)
        {
            var row = rows.Next();
            for (var x = 0; x < file.Width; x++)
            {
                var pixel = row.Slice(x * pixelBytes, pixelBytes);
                pixel[..colourBytes].CopyTo(colour.AsSpan(x * colourBytes));
                pixel[colourBytes..].CopyTo(alpha.AsSpan(x * sampleBytes));
            }

            colours.Add(colour);
            alphas.Add(alpha);
        }

        return (colours.Finish(), alphas.Finish());
    }

    /// <summary>Alpha of a file whose palette has some, eight bits a pixel, compressed.</summary>
    public static byte[] AlphaOfPalette(PngFile file)
    {
        var alpha = new byte[file.Width];
        var mask = (1 << file.Depth) - 1;
        using var alphas = new Plane();
        using var rows = new PngRows(file);
        for (var y = 0; y < file.Height; y++)
        {
            var row = rows.Next();
            for (var x = 0; x < file.Width; x++)
            {
                var bit = x * file.Depth;
                var index = (row[bit / 8] >> (8 - file.Depth - (bit % 8))) & mask;
                alpha[x] = index < file.Transparency.Length ? file.Transparency[index] : Opaque;
            }

            alphas.Add(alpha);
        }

        return alphas.Finish();
    }

    /// <summary>A plane being compressed.</summary>
    private sealed class Plane : IDisposable
    {
        private readonly MemoryStream _bytes = new();
        private readonly ZLibStream _compressor;

        public Plane() => _compressor = new ZLibStream(_bytes, CompressionLevel.Optimal, leaveOpen: true);

        public void Add(byte[] row) => _compressor.Write(row);

        public byte[] Finish()
        {
            _compressor.Dispose();
            return _bytes.ToArray();
        }

        public void Dispose()
        {
            _compressor.Dispose();
            _bytes.Dispose();
        }
    }
}
