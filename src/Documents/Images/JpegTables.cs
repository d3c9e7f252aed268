namespace ThiDua.Documents.Images;

/// <summary>Which tables of a JPEG file are there when a scan begins (ITU-T T.81, B.2.3 and B.2.4).</summary>
internal sealed class JpegTables
{
    /// <summary>How many tables of a kind there can be.</summary>
    public const int Most = 4;

    private const int CodeLengths = 16;
    private const int MostSymbols = 256;
    private const int Coefficients = 64;
    private const int LastCoefficient = 63;

    private readonly bool[] _quantization = new bool[Most];
    private readonly bool[] _direct = new bool[Most];
    private readonly bool[] _alternating = new bool[Most];

    public void TakeQuantization(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var (wide, index) = (rest[0] >> 4, rest[0] & 15);
            var length = 1 + (Coefficients * (1 + wide));
            if (wide > 1 || index >= Most || rest.Length < length)
            {
                throw Damaged("bảng lượng tử (DQT) sai");
            }

            _quantization[index] = true;
            rest = rest[length..];
        }
    }

    public void TakeHuffman(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var (kind, index) = (rest[0] >> 4, rest[0] & 15);
            if (kind > 1 || index >= Most || rest.Length <= CodeLengths || Symbols(rest[1..(CodeLengths + 1)]) is not { } symbols
                || rest.Length < 1 + CodeLengths + symbols)
            {
                throw Damaged("bảng mã Huffman (DHT) sai");
            }

            (kind == 0 ? _direct : _alternating)[index] = true;
            rest = rest[(1 + CodeLengths + symbols)..];
        }
    }

    /// <summary>Requires that a scan fits its frame and that the tables it names are there.</summary>
    public void Check(JpegFrame frame, ReadOnlySpan<byte> scan)
    {
        var count = scan.IsEmpty ? 0 : scan[0];
        if (count is < 1 or > Most || scan.Length != 4 + (2 * count))
        {
            throw Wrong();
        }

        var (first, last) = (scan[^3], scan[^2]);
        if (frame.Progressive ? first > last || last > LastCoefficient || (first == 0) != (last == 0) : (first, last) != (0, LastCoefficient))
        {
            throw Wrong();
        }

        for (var i = 0; i < count; i++)
        {
            var (name, tables) = (scan[1 + (2 * i)], scan[2 + (2 * i)]);
            // Of a progressive file, refining scans of the first coefficient use no table.
            var needsDirect = first == 0 && (!frame.Progressive || scan[^1] >> 4 == 0);
            if (!frame.Components.Any(c => c.Name == name && _quantization[c.Table])
                || (needsDirect && !Has(_direct, tables >> 4)) || (last > 0 && !Has(_alternating, tables & 15)))
            {
                throw Wrong();
            }
        }
    }

    private static bool Has(bool[] tables, int index) => index < Most && tables[index];

    /// <summary>How many symbols a table has; null when its codes cannot be told apart.</summary>
    private static int? Symbols(ReadOnlySpan<byte> counts)
    {
        var (symbols, free) = (0, 1);
        foreach (var count in counts)
        {
            symbols += count;
            free = (free * 2) - count;
            if (free < 0)
            {
                return null;
            }
        }

        return symbols <= MostSymbols ? symbols : null;
    }

    private static ImageFault Wrong() => Damaged("phần dữ liệu (SOS) không khớp với khung hình và các bảng");

    private static ImageFault Damaged(string how) => ImageFault.Damaged(ImageFormat.Jpeg, how);
}
