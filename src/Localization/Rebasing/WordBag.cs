namespace ThiDua.Localization.Rebasing;

/// <summary>The words of a text without their order, to weigh quickly how alike two texts are.</summary>
internal sealed class WordBag
{
    private readonly string _text;
    private readonly int[] _words;

    public WordBag(string text)
    {
        _text = text;
        _words = [.. text.Split(' ').Select(word => word.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter))).Order()];
    }

    /// <summary>The share of words in common, 0 to 1; 1 for the same text alone.</summary>
    public static double Likeness(WordBag old, WordBag text)
    {
        if (old._text == text._text)
        {
            return 1;
        }

        var (a, b) = (old._words, text._words);
        if (Math.Min(a.Length, b.Length) * 3 < Math.Max(a.Length, b.Length))
        {
            return 0;
        }

        var common = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                common++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return 1.96 * common / (a.Length + b.Length);
    }
}
