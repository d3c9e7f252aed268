using System.Collections.Immutable;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>The blocks of a file, taken one after the other. Notes do not stand in the way: they are put by and fetched with the content.</summary>
internal sealed class BlockQueue(ImmutableArray<RawBlock> blocks)
{
    private readonly SortedSet<int> _notes = [];
    private int _next;

    public bool IsEmpty => Next is null;

    /// <summary>The next block that is no note; null at the end.</summary>
    public RawBlock? Next
    {
        get
        {
            for (; _next < blocks.Length && blocks[_next] is RawNote; _next++)
            {
                _notes.Add(_next);
            }

            return _next < blocks.Length ? blocks[_next] : null;
        }
    }

    /// <summary>The next block as a paragraph; null when it is none.</summary>
    public RawParagraph? NextParagraph => Next as RawParagraph;

    /// <summary>The blocks that are left, the notes among them too.</summary>
    public ImmutableArray<RawBlock> Rest => blocks[_next..];

    /// <summary>Where the queue stands, to go back to.</summary>
    public int Place
    {
        get => _next;
        set => _next = value;
    }

    public RawBlock Take() => Next is { } next ? Taken(next) : throw new InvalidOperationException("No block is left.");

    public ImmutableArray<RawBlock> Take(int count)
    {
        var taken = blocks.Slice(_next, count);
        _next += count;
        return taken;
    }

    /// <summary>The notes put by.</summary>
    public ImmutableArray<RawBlock> TakeNotes()
    {
        ImmutableArray<RawBlock> notes = [.. _notes.Select(place => blocks[place])];
        _notes.Clear();
        return notes;
    }

    private RawBlock Taken(RawBlock block)
    {
        _next++;
        return block;
    }
}
