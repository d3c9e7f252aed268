namespace ThiDua.Formats.Comparing;

/// <summary>Numbers words, so that comparing them is comparing numbers.</summary>
/// <param name="comparer">Which words are the same.</param>
internal sealed class Vocabulary(StringComparer comparer)
{
    private readonly Dictionary<string, int> _numbers = new(comparer);

    /// <summary>The number of a word, from 1; the same for the same word.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(word, out var number))
        {
            number = _numbers.Count + 1;
            numbers[word] = number;
        }

        return number;
    }
}
