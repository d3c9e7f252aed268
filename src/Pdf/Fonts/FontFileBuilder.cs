using System.Buffers.Binary;
using System.Text;

namespace ThiDua.Pdf.Fonts;

/// <summary>Puts tables together to a font file, with checksums.</summary>
internal sealed class FontFileBuilder
{
    private const uint WholeFileSum = 0xB1B0AFBA;
    private const int AdjustmentInHead = 8;
    private readonly SortedDictionary<string, byte[]> _tables = new(StringComparer.Ordinal);

    /// <summary>Adds a table.</summary>
    public FontFileBuilder Add(string tag, byte[] table)
    {
        _tables.Add(tag, table);
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        var headerLength = 12 + (16 * _tables.Count);
        var file = new byte[headerLength + _tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file);
        var (entry, at, headAt) = (12, headerLength, 0);
        foreach (var (tag, table) in _tables)
        {
            table.CopyTo(file, at);
            if (tag == "head")
            {
                headAt = at;
                file.AsSpan(at + AdjustmentInHead, 4).Clear();
            }

            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Sum(file.AsSpan(at, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), at);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            entry += 16;
            at += Padded(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + AdjustmentInHead), unchecked(WholeFileSum - Sum(file)));
        return file;
    }

    private void WriteHeader(Span<byte> file)
    {
        var selector = int.Log2(_tables.Count);
        var range = 16 << selector;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)_tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)range);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)selector);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((16 * _tables.Count) - range));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        }

        return sum;
    }
}
