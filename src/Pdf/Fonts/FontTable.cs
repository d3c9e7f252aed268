using System.Buffers.Binary;

namespace ThiDua.Pdf.Fonts;

/// <summary>A table of a font file; whoever reads past its end gets an exception that names file and table.</summary>
internal sealed class FontTable(string file, string tag, ReadOnlyMemory<byte> bytes)
{
    /// <summary>Length in bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>All of it.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>Part of it.</summary>
    public ReadOnlyMemory<byte> Slice(long offset, long length) =>
        offset >= 0 && length >= 0 && offset + length <= bytes.Length
            ? bytes.Slice((int)offset, (int)length)
            : throw Broken($"ends before byte {offset + length}");

    /// <summary>An unsigned number of two bytes.</summary>
    public ushort UInt16(long offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2).Span);

    /// <summary>A signed number of two bytes.</summary>
    public short Int16(long offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2).Span);

    /// <summary>An unsigned number of four bytes.</summary>
    public uint UInt32(long offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4).Span);

    /// <summary>A signed number of four bytes with sixteen bits after the point.</summary>
    public double Fixed(long offset) => BinaryPrimitives.ReadInt32BigEndian(Slice(offset, 4).Span) / 65536.0;

    /// <summary>The exception to throw when the table makes no sense.</summary>
    public FontFileException Broken(string problem) => new(file, $"table '{tag}' {problem}");
}
