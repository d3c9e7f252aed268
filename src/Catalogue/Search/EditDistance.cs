namespace ThiDua.Catalogue.Search;

/// <summary>How many letters must be put in, taken out or replaced to turn one folded text into another (Levenshtein).</summary>
internal static class EditDistance
{
    private const int LettersPerFault = 4;

    /// <summary>How many faults a text may have and still mean a name: none below three letters, then one for each four.</summary>
    public static int Most(string text) => text.Length < 3 ? 0 : Math.Max(1, text.Length / LettersPerFault);

    /// <summary>The distance, or null when it is above a limit.</summary>
    public static int? Within(int most, string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return null;

        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return null;
        }

        return row[b.Length] <= most ? row[b.Length] : null;
    }
}
