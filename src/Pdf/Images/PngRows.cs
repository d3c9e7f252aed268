using System.IO.Compression;

namespace ThiDua.Pdf.Images;

/// <summary>The rows of pixels of a PNG file, one after the other, with their filters undone (ISO/IEC 15948, 9.2).</summary>
internal sealed class PngRows : IDisposable
{
    private const int None = 0;
    private const int Sub = 1;
    private const int Up = 2;
    private const int Average = 3;
    private const int Paeth = 4;

    private readonly ZLibStream _data;
    private readonly int _pixelBytes;
    private byte[] _row;
    private byte[] _above;

    public PngRows(PngFile file)
    {
        _data = new ZLibStream(new MemoryStream(file.Data), CompressionMode.Decompress);
        _pixelBytes = Math.Max(1, file.Depth * file.Samples / 8);
        (_row, _above) = (new byte[file.RowBytes], new byte[file.RowBytes]);
    }

    /// <summary>The next row; it is good until the one after it is asked for.</summary>
    public ReadOnlySpan<byte> Next()
    {
        (_row, _above) = (_above, _row);
        var filter = _data.ReadByte();
        _data.ReadExactly(_row);
        for (var i = 0; i < _row.Length && filter != None; i++)
        {
            var left = i < _pixelBytes ? 0 : _row[i - _pixelBytes];
            var corner = i < _pixelBytes ? 0 : _above[i - _pixelBytes];
            _row[i] += (byte)(filter switch
            {
                Sub => left,
                Up => _above[i],
                Average => (left + _above[i]) / 2,
                Paeth => Nearest(left, _above[i], corner),
                _ => throw new InvalidDataException($"Filter {filter} is not known."),
            });
        }

        return _row;
    }

    /// <inheritdoc/>
    public void Dispose() => _data.Dispose();

    /// <summary>The neighbour that comes nearest to what the three let expect; of equals the first.</summary>
    private static int Nearest(int left, int above, int corner)
    {
        var expected = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(expected - left), Math.Abs(expected - above), Math.Abs(expected - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
