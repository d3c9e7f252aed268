using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Layout;

/// <summary>
/// The borders of a table on one page: stretches of neighbouring cells that touch or cover each other are one line. Lengths are
/// in twips.
/// </summary>
/// <param name="thickness">Thickness of the borders.</param>
internal sealed class TableBorders(int thickness)
{
    private readonly SortedDictionary<int, List<(int From, int To)>> _horizontal = [];
    private readonly SortedDictionary<int, List<(int From, int To)>> _vertical = [];

    /// <summary>Adds a stretch whose upper edge is at a height; corners are closed when it is drawn.</summary>
    public void AddHorizontal(int top, int from, int to) => Add(_horizontal, top, from, to);

    /// <summary>Adds a stretch whose middle is at a distance from the left.</summary>
    public void AddVertical(int x, int from, int to) => Add(_vertical, x, from, to);

    /// <summary>Adds the frames.</summary>
    public void Draw(List<FrameItem> items)
    {
        var half = thickness / 40.0;
        foreach (var (top, from, to) in Lines(_horizontal))
        {
            var y = (top / 20.0) + half;
            items.Add(new RuleFrame((from / 20.0) - half, y, (to / 20.0) + half, y, thickness / 20.0));
        }

        foreach (var (x, from, to) in Lines(_vertical))
        {
            items.Add(new RuleFrame(x / 20.0, from / 20.0, x / 20.0, to / 20.0, thickness / 20.0));
        }
    }

    private static void Add(SortedDictionary<int, List<(int From, int To)>> lines, int at, int from, int to)
    {
        if (!lines.TryGetValue(at, out var stretches))
        {
            lines.Add(at, stretches = []);
        }

        Join(stretches, from, to);
    }

    private static IEnumerable<(int At, int From, int To)> Lines(SortedDictionary<int, List<(int From, int To)>> lines)
    {
        foreach (var (at, stretches) in lines)
        {
            stretches.Sort();
            var joined = new List<(int From, int To)>();
            stretches.ForEach(stretch => Join(joined, stretch.From, stretch.To));
            foreach (var (from, to) in joined)
            {
                yield return (at, from, to);
            }
        }
    }

    /// <summary>Lengthens the last stretch by one that touches or covers it, or begins a new one.</summary>
    private static void Join(List<(int From, int To)> stretches, int from, int to)
    {
        if (stretches is [.., var last] && from >= last.From && from <= last.To)
        {
            stretches[^1] = (last.From, Math.Max(last.To, to));
        }
        else
        {
            stretches.Add((from, to));
        }
    }
}
