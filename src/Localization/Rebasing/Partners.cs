using ThiDua.Documents.Text;

namespace ThiDua.Localization.Rebasing;

/// <summary>Which items of one list are which of another, in order.</summary>
internal static class Partners
{
    /// <summary>Two items that are less alike are no partners.</summary>
    private const double Least = 0.5;

    /// <summary>For each item of the first list the index of its partner in the second; -1 for none.</summary>
    /// <param name="old">The first list.</param>
    /// <param name="text">The second list.</param>
    /// <param name="likeness">How alike two items are, 0 to 1.</param>
    public static int[] Of<T>(IReadOnlyList<T> old, IReadOnlyList<T> text, Func<T, T, double> likeness)
    {
        var partners = new int[old.Count];
        Array.Fill(partners, -1);
        foreach (var (i, j) in BestPairs.Of(old.Count, text.Count, (i, j) => likeness(old[i], text[j]) is >= Least and var alike ? alike : 0))
        {
            partners[i] = j;
        }

        return partners;
    }
}
