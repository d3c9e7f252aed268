using System.Globalization;

namespace ThiDua.Pdf.Writing;

/// <summary>The map from codes to characters (PDF 1.7, 9.10.3) that makes text searchable and readable aloud.</summary>
internal static class UnicodeMap
{
    private const int MostEntries = 100;

    /// <summary>Writes the map for codes numbered from 1 in the order of their characters.</summary>
    public static void Write(PooledBuffer buffer, ReadOnlySpan<char> characters)
    {
        buffer.Write("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        var ranges = Ranges(characters);
        for (var first = 0; first < ranges.Count; first += MostEntries)
        {
            var count = Math.Min(MostEntries, ranges.Count - first);
            buffer.Integer(count);
            buffer.Write(" beginbfrange\n"u8);
            foreach (var (code, last, character) in ranges.GetRange(first, count))
            {
                WriteHex(buffer, code);
                WriteHex(buffer, last);
                WriteHex(buffer, character);
                buffer.WriteByte((byte)'\n');
            }

            buffer.Write("endbfrange\n"u8);
        }

        buffer.Write("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """u8);
    }

    // Runs of consecutive characters; neither codes nor characters of a range may differ in the high byte.
    private static List<(int First, int Last, char Character)> Ranges(ReadOnlySpan<char> characters)
    {
        var ranges = new List<(int First, int Last, char Character)>();
        var first = 0;
        for (var i = 1; i <= characters.Length; i++)
        {
            if (i < characters.Length && characters[i] == characters[i - 1] + 1 && characters[i] % 256 != 0 && (i + 1) % 256 != 0)
            {
                continue;
            }

            ranges.Add((first + 1, i, characters[first]));
            first = i;
        }

        return ranges;
    }

    private static void WriteHex(PooledBuffer buffer, int value)
    {
        buffer.WriteByte((byte)'<');
        value.TryFormat(buffer.Room(4), out var length, "X4", CultureInfo.InvariantCulture);
        buffer.Advance(length);
        buffer.WriteByte((byte)'>');
    }
}
