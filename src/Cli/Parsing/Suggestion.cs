namespace ThiDua.Cli.Parsing;

/// <summary>Finds the word that a user most likely meant.</summary>
internal static class Suggestion
{
    /// <summary>The known word nearest to a mistyped one, or null when none is near.</summary>
    public static string? For(string typed, IEnumerable<string> known)
    {
        var near = known.Select(word => (word, distance: Distance(typed, word))).OrderBy(p => p.distance).FirstOrDefault();
        return near.word is not null && near.distance <= Math.Max(1, near.word.Length / 3) ? near.word : null;
    }

    /// <summary>How many letters must be put in, taken out or replaced (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
