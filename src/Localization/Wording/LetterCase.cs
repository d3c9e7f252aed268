namespace ThiDua.Localization.Wording;

/// <summary>Writes words in the letters of those they replace.</summary>
internal static class LetterCase
{
    /// <summary>Fewer letters are an abbreviation, "TP", which says nothing of the letters around it.</summary>
    private const int LeastCapitals = 3;

    /// <summary>Whether a sentence begins at a place.</summary>
    public static bool Begins(string text, int place)
    {
        while (place > 0 && text[place - 1] is ' ' or '“' or '(')
        {
            place--;
        }

        return place == 0 || text[place - 1] is '.' or ':' or '\n';
    }

    /// <summary>The words in capitals where the model is; with a capital at the head where the model has one.</summary>
    public static string Like(string model, string words) => Like(model, true, words);

    /// <summary>The same, with a capital at the head only where a sentence begins.</summary>
    public static string Like(string model, bool begins, string words)
    {
        if (words.Length == 0 || !model.Any(char.IsLetter))
        {
            return words;
        }

        if (model.Count(char.IsLetter) >= LeastCapitals && model.Where(char.IsLetter).All(char.IsUpper) && model.Any(c => c == ' '))
        {
            return words.ToUpperInvariant();
        }

        var first = model.First(char.IsLetter);
        return begins && char.IsUpper(first) && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
