namespace ThiDua.Localization.Rebasing;

/// <summary>Merges two revisions of one list of items: what one of them changed is taken from it.</summary>
internal static class ThreeWay
{
    /// <summary>An item of the merge.</summary>
    /// <param name="Item">The item taken.</param>
    /// <param name="Other">What the other revision has there, when both changed it and differ; else null.</param>
    public sealed record Merged<T>(T Item, T? Other = null)
        where T : class
    {
        /// <summary>Whether the own revision left it out, and it comes back because the next one changed it.</summary>
        public bool IsBack { get; init; }

        /// <summary>Whether the next revision left it out, and it stays because the own one changed it.</summary>
        public bool IsLeft { get; init; }
    }

    /// <summary>The merge. Where both changed an item and differ, that of <paramref name="own"/> is taken and the other told.</summary>
    /// <param name="old">What both come from.</param>
    /// <param name="own">The revision that is kept.</param>
    /// <param name="next">The revision that is taken over.</param>
    /// <param name="key">What an item says.</param>
    public static List<Merged<T>> Merge<T>(IReadOnlyList<T> old, IReadOnlyList<T> own, IReadOnlyList<T> next, Func<T, string> key)
        where T : class
    {
        var bags = Bags(old);
        var (toOwn, toNext) = (Partners.Of(bags, Bags(own), WordBag.Likeness), Partners.Of(bags, Bags(next), WordBag.Likeness));
        var merged = new List<Merged<T>>();
        var (atOwn, atNext) = (0, 0);
        for (var i = 0; i <= old.Count; i++)
        {
            var (endOwn, endNext) = (i == old.Count ? own.Count : toOwn[i], i == old.Count ? next.Count : toNext[i]);
            var put = new HashSet<string>(StringComparer.Ordinal);
            for (; endOwn >= 0 && atOwn < endOwn; atOwn++)
            {
                merged.Add(new Merged<T>(own[atOwn]));
                put.Add(key(own[atOwn]));
            }

            for (; endNext >= 0 && atNext < endNext; atNext++)
            {
                if (!put.Contains(key(next[atNext])))
                {
                    merged.Add(new Merged<T>(next[atNext]));
                }
            }

            if (i < old.Count)
            {
                Settle(old[i], toOwn[i] < 0 ? null : own[toOwn[i]], toNext[i] < 0 ? null : next[toNext[i]], key, merged);
                (atOwn, atNext) = (Math.Max(atOwn, toOwn[i] + 1), Math.Max(atNext, toNext[i] + 1));
            }
        }

        return merged;

        List<WordBag> Bags(IReadOnlyList<T> items) => [.. items.Select(item => new WordBag(key(item)))];
    }

    private static void Settle<T>(T old, T? own, T? next, Func<T, string> key, List<Merged<T>> merged)
        where T : class
    {
        var ownChanged = own is null || key(own) != key(old);
        var nextChanged = next is null || key(next) != key(old);
        if (!ownChanged)
        {
            // Left out of the superior's new version: it goes.
            if (next is not null)
            {
                merged.Add(new Merged<T>(next));
            }
        }
        else if (own is not null)
        {
            merged.Add(new Merged<T>(own, nextChanged && next is not null && key(next) != key(own) ? next : null) { IsLeft = next is null });
        }
        else if (nextChanged && next is not null)
        {
            // The locality left it out, the superior changed it: it comes back to be looked at.
            merged.Add(new Merged<T>(next) { IsBack = true });
        }
    }
}
