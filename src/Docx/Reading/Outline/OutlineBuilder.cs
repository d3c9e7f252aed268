using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Numbering;

namespace ThiDua.Docx.Reading.Outline;

/// <summary>
/// Builds the sections of a text from paragraphs that come one after the other, each with the marker it begins with. Numbers that do not
/// go on as counting would have them are kept as typed.
/// </summary>
internal sealed class OutlineBuilder
{
    private readonly Stack<OpenSection> _open = new();

    public OutlineBuilder() => _open.Push(new OpenSection(null, new MarkerCounter("", new ArticleCounter())));

    /// <summary>Labels that did not go on as counted, with what was expected.</summary>
    public List<(string Typed, string Expected)> OddLabels { get; } = [];

    /// <summary>Closes what is open and gives the blocks.</summary>
    public ImmutableArray<Block> Build()
    {
        while (_open.Count > 1)
        {
            Close();
        }

        return _open.Peek().Blocks;
    }

    /// <summary>Adds a section; what follows may go into it.</summary>
    public void Begin(ReadMarker marker, ImmutableArray<Inline> title, ImmutableArray<Inline> text)
    {
        CloseTo(ParentOf(marker));
        var counter = _open.Peek().Counter;
        var counted = counter.Next(marker.Marker);
        var typed = marker.Label.Length > 0 && marker.Label != counted ? marker.Label : "";
        if (typed.Length > 0)
        {
            TellOdd(marker, counted);
        }

        var below = marker.Marker is Marker.None or Marker.Dash or Marker.Plus ? "" : typed.Length > 0 ? typed : counted;
        _open.Push(new OpenSection(marker, counter.Below(below)) { Title = title, Text = text, TypedLabel = typed });
    }

    private void TellOdd(ReadMarker marker, string counted)
    {
        if (marker.Counted != counted)
        {
            OddLabels.Add((marker.Label, counted));
        }
    }

    /// <summary>Adds a paragraph, table or figure.</summary>
    public void Add(Block block)
    {
        while (!_open.Peek().HoldsParagraphs)
        {
            Close();
        }

        _open.Peek().Add(block);
    }

    /// <summary>Adds a note where the last paragraph stands; what is open stays so.</summary>
    public void AddNote(UnknownBlock note) => _open.Peek().Add(note);

    /// <summary>Gives the section that has just begun its title, which stands on a line of its own; false when none waits for one.</summary>
    public bool TryTitle(ImmutableArray<Inline> title)
    {
        var section = _open.Peek();
        if (section.Marker?.Marker is not (Marker.Part or Marker.Chapter or Marker.Division or Marker.Subdivision) || section.Title.Length > 0 || section.HasBlocks)
        {
            return false;
        }

        section.Title = title;
        return true;
    }

    /// <summary>Adds a paragraph that encloses others.</summary>
    public void Add(UnknownBlock paragraph, Bracket bracket)
    {
        if (bracket != Bracket.Opens)
        {
            while (_open.Count > 1 && !_open.Peek().IsBracket)
            {
                Close();
            }

            if (_open.Count > 1)
            {
                Close();
            }
        }

        _open.Peek().Add(paragraph);
        if (bracket != Bracket.Closes)
        {
            _open.Push(new OpenSection(_open.Peek().Marker, _open.Peek().Counter) { IsBracket = true });
        }
    }

    private void Close()
    {
        var closed = _open.Pop();
        if (!closed.IsBracket)
        {
            _open.Peek().Add(closed.ToSection());
            return;
        }

        foreach (var block in closed.Blocks)
        {
            _open.Peek().Add(block);
        }
    }

    private void CloseTo(OpenSection parent)
    {
        while (_open.Peek() != parent)
        {
            Close();
        }
    }

    /// <summary>
    /// The section a new one goes into: by the usual order of markers where the number goes on there; else where a list of such markers goes
    /// on; else, for a first number, the last section of all.
    /// </summary>
    private OpenSection ParentOf(ReadMarker marker)
    {
        var reachable = new List<OpenSection>();
        foreach (var section in _open)
        {
            reachable.Add(section);
            if (section.IsBracket)
            {
                break;
            }
        }

        var usual = reachable.First(section => section.IsBracket || section.Marker is null || section.Marker.Rank < marker.Rank);
        if (marker.Label.Length == 0 || usual.Counter.Peek(marker.Marker) == marker.Counted)
        {
            return usual;
        }

        return reachable.Find(section => section.LastBelow == marker.Marker && section.Counter.Peek(marker.Marker) == marker.Counted)
            ?? (IsFirst(marker) && usual.LastBelow == marker.Marker && reachable[0] is { Marker.Marker: not (Marker.Dash or Marker.Plus) } last && last.Marker.Marker != marker.Marker ? last : usual);
    }

    private static bool IsFirst(ReadMarker marker) => marker.Counted is "1" or "I" or "A" or "a";
}
