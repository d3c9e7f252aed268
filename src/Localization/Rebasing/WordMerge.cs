namespace ThiDua.Localization.Rebasing;

/// <summary>Merges two revisions of one text word by word.</summary>
internal static class WordMerge
{
    /// <summary>The merged text; null when both changed the same words.</summary>
    public static string? Merge(string old, string own, string next)
    {
        var (a, b, c) = (old.Split(' '), own.Split(' '), next.Split(' '));
        var (toOwn, toNext) = (Partners.Of(a, b, Same), Partners.Of(a, c, Same));
        var output = new List<string>();
        var (i, j, k) = (0, 0, 0);
        while (i <= a.Length)
        {
            // The next word of the old text that both kept.
            var common = i;
            while (common < a.Length && (toOwn[common] < 0 || toNext[common] < 0))
            {
                common++;
            }

            var (ends, endOwn, endNext) = (common, common < a.Length ? toOwn[common] : b.Length, common < a.Length ? toNext[common] : c.Length);
            var (wasOld, isOwn, isNext) = (a[i..ends], b[j..endOwn], c[k..endNext]);
            if (!isOwn.SequenceEqual(wasOld) && !isNext.SequenceEqual(wasOld) && !isOwn.SequenceEqual(isNext))
            {
                return null;
            }

            output.AddRange(isOwn.SequenceEqual(wasOld) ? isNext : isOwn);
            if (common < a.Length)
            {
                output.Add(a[common]);
            }

            (i, j, k) = (common + 1, endOwn + 1, endNext + 1);
        }

        return string.Join(' ', output);
    }

    private static double Same(string a, string b) => a == b ? 1 : 0;
}
