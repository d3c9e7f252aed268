using System.Collections.Immutable;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>The blocks of a file, taken one after the other.</summary>
internal sealed class BlockQueue(ImmutableArray<RawBlock> blocks)
{
    private int _next;

    public bool IsEmpty => _next >= blocks.Length;

    /// <summary>The next block; null at the end.</summary>
    public RawBlock? Next => IsEmpty ? null : blocks[_next];

    /// <summary>The next block as a paragraph; null when it is none.</summary>
    public RawParagraph? NextParagraph => Next as RawParagraph;

    /// <summary>The blocks that are left.</summary>
    public ImmutableArray<RawBlock> Rest => blocks[_next..];

    /// <summary>Where the queue stands, to go back to.</summary>
    public int Place
    {
        get => _next;
        set => _next = value;
    }

    public RawBlock Take() => blocks[_next++];

    public ImmutableArray<RawBlock> Take(int count)
    {
        var taken = blocks.Slice(_next, count);
        _next += count;
        return taken;
    }
}
