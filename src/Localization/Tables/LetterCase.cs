namespace ThiDua.Localization.Tables;

/// <summary>Writes words in the letters of those they replace.</summary>
internal static class LetterCase
{
    /// <summary>The words in capitals where the model is; with a capital at the head where the model has one.</summary>
    public static string Like(string model, string words)
    {
        if (words.Length == 0 || !model.Any(char.IsLetter))
        {
            return words;
        }

        if (model.Count(char.IsLetter) > 1 && model.Where(char.IsLetter).All(char.IsUpper) && model.Any(c => c == ' '))
        {
            return words.ToUpperInvariant();
        }

        var first = model.First(char.IsLetter);
        return char.IsUpper(first) && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
