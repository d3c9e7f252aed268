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

        stretches.Add((from, to));
    }

    private static IEnumerable<(int At, int From, int To)> Lines(SortedDictionary<int, List<(int From, int To)>> lines)
    {
        foreach (var (at, stretches) in lines)
        {
            stretches.Sort();
            var line = stretches[0];
            foreach (var (from, to) in stretches)
            {
                if (from > line.To)
                {
                    yield return (at, line.From, line.To);
                    line = (from, to);
                }

                line.To = Math.Max(line.To, to);
            }

            yield return (at, line.From, line.To);
        }
    }
}
