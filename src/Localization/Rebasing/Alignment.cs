namespace ThiDua.Localization.Rebasing;

/// <summary>Which items of one list are which of another, in order.</summary>
internal static class Alignment
{
    /// <summary>For each item of the first list the index of its partner in the second; -1 for none.</summary>
    /// <param name="old">The first list.</param>
    /// <param name="text">The second list.</param>
    /// <param name="likeness">How alike two items are, 0 to 1; below a half they are no partners.</param>
    public static int[] Of<T>(IReadOnlyList<T> old, IReadOnlyList<T> text, Func<T, T, double> likeness)
    {
        var scores = new double[old.Count + 1, text.Count + 1];
        var alike = new double[old.Count, text.Count];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = text.Count - 1; j >= 0; j--)
            {
                alike[i, j] = likeness(old[i], text[j]);
                scores[i, j] = Math.Max(Math.Max(scores[i + 1, j], scores[i, j + 1]), alike[i, j] < 0.5 ? 0 : alike[i, j] + scores[i + 1, j + 1]);
            }
        }

        var partners = new int[old.Count];
        Array.Fill(partners, -1);
        for (int i = 0, j = 0; i < old.Count && j < text.Count;)
        {
            if (alike[i, j] >= 0.5 && scores[i, j] <= alike[i, j] + scores[i + 1, j + 1] + 1e-9)
            {
                partners[i++] = j++;
            }
            else if (scores[i + 1, j] >= scores[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return partners;
    }
}
