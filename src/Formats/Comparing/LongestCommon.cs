namespace ThiDua.Formats.Comparing;

/// <summary>Finds what two sequences have in common in the same order, by E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.</summary>
internal static class LongestCommon
{
    /// <summary>With more differences than this the rest has nothing in common that a reader would want to be told.</summary>
    private const int MostDifferences = 2000;

    /// <summary>The places of the common elements in both sequences, in order.</summary>
    public static List<(int Before, int After)> Find(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var pairs = new List<(int Before, int After)>(Math.Min(before.Length, after.Length));
        var start = before.CommonPrefixLength(after);
        for (var i = 0; i < start; i++)
        {
            pairs.Add((i, i));
        }

        var left = before[start..];
        var right = after[start..];
        var end = 0;
        while (end < left.Length && end < right.Length && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        AddMiddle(left[..^end], right[..^end], start, pairs);
        for (var i = end; i > 0; i--)
        {
            pairs.Add((before.Length - i, after.Length - i));
        }

        return pairs;
    }

    private static void AddMiddle(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int offset, List<(int Before, int After)> pairs)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            return;
        }

        var most = Math.Min(before.Length + after.Length, MostDifferences);
        var reach = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            trace.Add(reach.AsSpan(most - d, (2 * d) + 3).ToArray());
            for (var k = -d; k <= d; k += 2)
            {
                var down = k == -d || (k != d && reach[most + k] < reach[most + k + 2]);
                var x = down ? reach[most + k + 2] : reach[most + k] + 1;
                while (x < before.Length && x - k < after.Length && before[x] == after[x - k])
                {
                    x++;
                }

                reach[most + k + 1] = x;
                if (x >= before.Length && x - k >= after.Length)
                {
                    WalkBack(trace, before.Length, after.Length, offset, pairs);
                    return;
                }
            }
        }
    }

    /// <summary>The way back through the furthest reaching paths; <paramref name="trace"/> holds those before each step.</summary>
    private static void WalkBack(List<int[]> trace, int x, int y, int offset, List<(int Before, int After)> pairs)
    {
        var first = pairs.Count;
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var (reach, k) = (trace[d], x - y);
            var down = k == -d || (k != d && reach[d + k] < reach[d + k + 2]);
            var previous = down ? k + 1 : k - 1;
            var fromX = d == 0 ? 0 : reach[d + previous + 1];
            var fromY = d == 0 ? 0 : fromX - previous;
            while (x > fromX && y > fromY)
            {
                x--;
                y--;
                pairs.Add((offset + x, offset + y));
            }

            (x, y) = (fromX, fromY);
        }

        pairs.Reverse(first, pairs.Count - first);
    }
}
