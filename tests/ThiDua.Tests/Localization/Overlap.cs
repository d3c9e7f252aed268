using System.Text.RegularExpressions;

namespace ThiDua.Tests.Localization;

/// <summary>
/// How near a text is to another: each sentence of six words or more with its most similar one, by the share of words that match in
/// order (the ratio of Ratcliff and Obershelp).
/// </summary>
internal static partial class Overlap
{
    /// <summary>From here on two sentences count as a pair.</summary>
    public const double Pair = 0.6;

    /// <summary>From here on they count as the same.</summary>
    public const double Exact = 0.995;

    private const int LeastWords = 6;

    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Blocks().Split(text).Select(block => string.Join(' ', block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .SelectMany(block => Ends().Split(block)).Select(sentence => sentence.Trim(' ', '-', '+')).Where(sentence => sentence.Split(' ').Length >= LeastWords)];

    /// <summary>For each sentence the similarity of its nearest one.</summary>
    public static double[] Scores(IReadOnlyList<string> sentences, IReadOnlyList<string> candidates)
    {
        var tokens = candidates.Select(Tokens).ToList();
        return [.. sentences.Select(Tokens).Select(one => tokens.Max(other => Ratio(other, one)))];
    }

    private static string[] Tokens(string sentence) => [.. Word().Matches(sentence.ToLowerInvariant()).Select(match => match.Value)];

    private static double Ratio(string[] a, string[] b) => 2.0 * Matching(a, b) / Math.Max(1, a.Length + b.Length);

    /// <summary>Words in the longest common run, and in those left and right of it.</summary>
    private static int Matching(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var (best, atA, atB) = (0, 0, 0);
        var runs = new int[b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                runs[j + 1] = a[i] == b[j] ? runs[j] + 1 : 0;
                if (runs[j + 1] > best || (runs[j + 1] == best && best > 0 && i - best + 1 == atA && j - best + 1 < atB))
                {
                    (best, atA, atB) = (runs[j + 1], i - runs[j + 1] + 1, j - runs[j + 1] + 1);
                }
            }
        }

        return best == 0 ? 0 : best + Matching(a[..atA], b[..atB]) + Matching(a[(atA + best)..], b[(atB + best)..]);
    }

    [GeneratedRegex(@"\n\s*\n|\n(?=[-\dIVX+a-z]+[\.\)]? )")]
    private static partial Regex Blocks();

    [GeneratedRegex(@"(?<=[.;:])\s+(?=[A-ZĐÂÊÔƠƯÁÀẢ])")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
