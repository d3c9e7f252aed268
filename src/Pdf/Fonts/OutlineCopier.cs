using System.Buffers.Binary;

namespace ThiDua.Pdf.Fonts;

/// <summary>
/// Copies outlines under new glyph numbers: composed glyphs (table "glyf" of OpenType) get the parts they need appended to
/// the list; hinting programs are left behind.
/// </summary>
/// <param name="font">Where the outlines are.</param>
/// <param name="glyphs">Old glyph of each new glyph; grows by the parts of composed glyphs.</param>
internal sealed class OutlineCopier(GlyphTables font, List<int> glyphs)
{
    private const int HeaderLength = 10;
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int HasInstructions = 0x0100;
    private readonly Dictionary<int, int> _newNumbers = [];
    private readonly MemoryStream _copy = new(32 * 1024);

    /// <summary>Copies all and says where each begins; the last offset is the length.</summary>
    public byte[] CopyAll(out int[] offsets)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            _newNumbers.TryAdd(glyphs[i], i);
        }

        var starts = new List<int>(glyphs.Count + 64) { 0 };
        for (var i = 0; i < glyphs.Count; i++)
        {
            Copy(glyphs[i]);
            if (_copy.Length % 2 == 1)
            {
                _copy.WriteByte(0);
            }

            starts.Add((int)_copy.Length);
        }

        offsets = [.. starts];
        return _copy.ToArray();
    }

    private void Copy(int glyph)
    {
        var outline = font.Outline(glyph);
        if (outline.IsEmpty)
        {
            return;
        }

        try
        {
            switch (BinaryPrimitives.ReadInt16BigEndian(outline))
            {
                case 0:
                    break;
                case > 0:
                    CopySimple(outline);
                    break;
                default:
                    CopyComposed(outline);
                    break;
            }
        }
        catch (ArgumentOutOfRangeException)
        {
            throw font.BrokenOutline(glyph);
        }
    }

    private void CopySimple(ReadOnlySpan<byte> outline)
    {
        var programLengthAt = HeaderLength + (2 * BinaryPrimitives.ReadInt16BigEndian(outline));
        var programLength = BinaryPrimitives.ReadUInt16BigEndian(outline[programLengthAt..]);
        _copy.Write(outline[..programLengthAt]);
        _copy.Write([0, 0]);
        _copy.Write(outline[(programLengthAt + 2 + programLength)..]);
    }

    private void CopyComposed(ReadOnlySpan<byte> outline)
    {
        _copy.Write(outline[..HeaderLength]);
        var at = HeaderLength;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            var length = ArgumentsLength(flags);
            WriteUInt16(flags & ~HasInstructions);
            WriteUInt16(NewNumber(part));
            _copy.Write(outline.Slice(at + 4, length));
            at += 4 + length;
        }
        while ((flags & MoreComponents) != 0);
    }

    private static int ArgumentsLength(int flags)
    {
        var placement = (flags & ArgumentsAreWords) != 0 ? 4 : 2;
        return placement + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
    }

    private int NewNumber(int part)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(part, font.GlyphCount);
        if (!_newNumbers.TryGetValue(part, out var number))
        {
            number = glyphs.Count;
            glyphs.Add(part);
            _newNumbers.Add(part, number);
        }

        return number;
    }

    private void WriteUInt16(int value)
    {
        _copy.WriteByte((byte)(value >> 8));
        _copy.WriteByte((byte)value);
    }
}
