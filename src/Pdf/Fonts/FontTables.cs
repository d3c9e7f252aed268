using System.Text;

namespace ThiDua.Pdf.Fonts;

/// <summary>The table directory of a font file (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal sealed class FontTables
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private readonly Dictionary<string, FontTable> _tables = new(StringComparer.Ordinal);

    private FontTables(string fileName) => FileName = fileName;

    /// <summary>The file.</summary>
    public string FileName { get; }

    /// <summary>Reads the directory.</summary>
    public static FontTables Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        var tables = new FontTables(fileName);
        var file = new FontTable(fileName, "directory", bytes);
        if (file.UInt32(0) is not (TrueType or AppleTrueType))
        {
            throw new FontFileException(fileName, "is not a TrueType font");
        }

        var count = file.UInt16(4);
        for (var entry = 0; entry < count; entry++)
        {
            var at = 12 + (16 * entry);
            var tag = Encoding.Latin1.GetString(file.Slice(at, 4).Span);
            tables._tables[tag] = new FontTable(fileName, tag, file.Slice(file.UInt32(at + 8), file.UInt32(at + 12)));
        }

        return tables;
    }

    /// <summary>A table that must be there.</summary>
    public FontTable Required(string tag) => Optional(tag) ?? throw new FontFileException(FileName, $"has no table '{tag}'");

    /// <summary>A table that may be there.</summary>
    public FontTable? Optional(string tag) => _tables.GetValueOrDefault(tag);
}
