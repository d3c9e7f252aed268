using ThiDua.Documents.Text;

namespace ThiDua.Formats.Comparing;

/// <summary>
/// Pairs the elements of two sequences in order. What is the same and occurs once in both is paired first, which keeps long documents fast;
/// between such anchors the pairs are those that are most alike in sum.
/// </summary>
/// <param name="before">What the elements of the earlier sequence say; equal keys are the same element.</param>
/// <param name="after">What the elements of the later sequence say.</param>
/// <param name="gain">How good a pair is; none is made of what gains nothing.</param>
internal sealed class Alignment(IReadOnlyList<string> before, IReadOnlyList<string> after, Func<int, int, double> gain)
{
    /// <summary>Where more pairs than this would have to be weighed between two anchors, nothing is paired.</summary>
    private const long MostPairs = 4_000_000;

    private readonly List<(int Before, int After)> _pairs = [];

    /// <summary>The pairs in order.</summary>
    public List<(int Before, int After)> Find()
    {
        Find(0, before.Count, 0, after.Count);
        return _pairs;
    }

    private void Find(int b, int bEnd, int a, int aEnd)
    {
        while (b < bEnd && a < aEnd && before[b] == after[a])
        {
            _pairs.Add((b++, a++));
        }

        var same = 0;
        while (b < bEnd - same && a < aEnd - same && before[bEnd - same - 1] == after[aEnd - same - 1])
        {
            same++;
        }

        var anchors = Anchors(b, bEnd - same, a, aEnd - same);
        foreach (var anchor in anchors)
        {
            Find(b, anchor.Before, a, anchor.After);
            _pairs.Add(anchor);
            (b, a) = (anchor.Before + 1, anchor.After + 1);
        }

        if (anchors.Count > 0)
        {
            Find(b, bEnd - same, a, aEnd - same);
        }
        else
        {
            Weigh(b, bEnd - same, a, aEnd - same);
        }

        for (var i = same; i > 0; i--)
        {
            _pairs.Add((bEnd - i, aEnd - i));
        }
    }

    /// <summary>What is the same and occurs once in both stretches; of those that cross the longest row that does not.</summary>
    private List<(int Before, int After)> Anchors(int b, int bEnd, int a, int aEnd)
    {
        var once = OnlyOnce(before, b, bEnd);
        var candidates = OnlyOnce(after, a, aEnd)
            .Where(entry => entry.Value >= 0 && once.TryGetValue(entry.Key, out var at) && at >= 0)
            .Select(entry => (Before: once[entry.Key], After: entry.Value))
            .OrderBy(pair => pair.After).ToList();
        return LongestRising(candidates);
    }

    /// <summary>Where each key stands; -1 for one that stands in several places.</summary>
    private static Dictionary<string, int> OnlyOnce(IReadOnlyList<string> keys, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            places[keys[i]] = places.ContainsKey(keys[i]) ? -1 : i;
        }

        return places;
    }

    private static List<(int Before, int After)> LongestRising(List<(int Before, int After)> pairs)
    {
        var ends = new List<int>();
        var previous = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var at = ends.FindIndex(end => pairs[end].Before > pairs[i].Before);
            at = at < 0 ? ends.Count : at;
            previous[i] = at == 0 ? -1 : ends[at - 1];
            if (at == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[at] = i;
            }
        }

        var row = new List<(int Before, int After)>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = previous[i])
        {
            row.Add(pairs[i]);
        }

        row.Reverse();
        return row;
    }

    private void Weigh(int b, int bEnd, int a, int aEnd)
    {
        var (rows, columns) = (bEnd - b, aEnd - a);
        if (rows == 0 || columns == 0 || (long)rows * columns > MostPairs)
        {
            return;
        }

        _pairs.AddRange(BestPairs.Of(rows, columns, (i, j) => gain(b + i, a + j)).Select(pair => (b + pair.First, a + pair.Second)));
    }
}
