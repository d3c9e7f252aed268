namespace ThiDua.Documents.Text;

/// <summary>Pairs the items of two lists in order, so that the pairs gain most in sum. Time and room grow with the product of their counts.</summary>
public static class BestPairs
{
    /// <summary>Sums that differ by less are the same.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The pairs in order.</summary>
    /// <param name="first">Count of the first list.</param>
    /// <param name="second">Count of the second list.</param>
    /// <param name="gain">How good a pair of indexes is, asked once for each; none is made of what gains nothing.</param>
    public static List<(int First, int Second)> Of(int first, int second, Func<int, int, double> gain)
    {
        var gains = new double[first, second];
        var best = new double[first + 1, second + 1];
        for (var i = first - 1; i >= 0; i--)
        {
            for (var j = second - 1; j >= 0; j--)
            {
                gains[i, j] = gain(i, j);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), gains[i, j] > 0 ? gains[i, j] + best[i + 1, j + 1] : 0);
            }
        }

        var pairs = new List<(int First, int Second)>();
        for (var (i, j) = (0, 0); i < first && j < second;)
        {
            if (gains[i, j] > 0 && best[i, j] <= gains[i, j] + best[i + 1, j + 1] + Rounding)
            {
                pairs.Add((i++, j++));
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
