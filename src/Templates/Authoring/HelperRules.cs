using static ThiDua.Templates.Authoring.ArgumentKind;

namespace ThiDua.Templates.Authoring;

/// <summary>The helpers that a template written in Word may call, of those in docs/templates.md.</summary>
internal static class HelperRules
{
    private const int ShortestMistyped = 5;

    private static readonly Dictionary<string, HelperRule> Rules = new[]
    {
        Of("shortDate", HelperResult.Text, Date),
        Of("longDate", HelperResult.Text, Date),
        Of("weekday", HelperResult.Text, Date),
        Of("clock", HelperResult.Text, Time),
        Of("twoDigits", HelperResult.Text, Whole),
        Of("ordinal", HelperResult.Number, Whole),
        Of("lowerFirst", HelperResult.Text, Text),
        Of("upperFirst", HelperResult.Text, Text),
        Of("sentence", HelperResult.Text, Text),
        Of("number", HelperResult.Text, Number),
        Of("words", HelperResult.Text, Whole),
        Of("add", HelperResult.Number, Number, Number),
        Of("sum", HelperResult.Number, List, ItemNumber),
        Of("percent", HelperResult.Text, Number, Number, Whole) with { Required = 2 },
        Of("honourees", HelperResult.Text, Number, Number, Number),
        Of("count", HelperResult.Number, List),
        Of("years", HelperResult.Number, Whole, Whole),
        Of("eq", HelperResult.Truth, Value, Value),
        Of("gte", HelperResult.Truth, Whole, Whole),
        Of("find", HelperResult.Item, List, ItemField, Value),
        Of("where", HelperResult.List, List, ItemField, Value),
        Of("having", HelperResult.List, List, ItemOption),
        Of("range", HelperResult.List, Whole, Whole),
        Of("law", HelperResult.Text, Law, Brief) with { Required = 1 },
        Of("targetOf", HelperResult.Number, Indicator),
        Of("resultOf", HelperResult.Number, Indicator),
        Of("verdict", HelperResult.Text, Indicator),
        Of("judged", HelperResult.List, Indicators, Verdict),
        Of("rated", HelperResult.List, Indicators),
        Of("passed", HelperResult.Truth, Number, Number, Number) with { Required = 2 },
        Of("passing", HelperResult.List, Ballot, Number, Number) with { Required = 2 },
        Of("failing", HelperResult.List, Ballot, Number, Number) with { Required = 2 },
        Of("rich", HelperResult.Text, RichText),
        Of("blocks", HelperResult.Text, Blocks),
    }.ToDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <summary>The money of an award: its template needs <c>frame.award</c>, which a Word file cannot tell.</summary>
    private static readonly string[] OfAwards = ["prize", "prizes"];

    private static readonly string[] OfBlocks = ["if", "else", "each", "unless", "with", "lookup"];

    /// <summary>The helper of a name; null when there is none.</summary>
    public static HelperRule? Find(string name) => Rules.GetValueOrDefault(name);

    /// <summary>Whether a helper needs an award.</summary>
    public static bool NeedsAward(string name) => OfAwards.Contains(name);

    /// <summary>Whether a word before others is meant as a helper though it is none: fields are not called so.</summary>
    public static bool IsMistaken(string word) =>
        OfBlocks.Contains(word) || OfAwards.Contains(word) || IsCamel(word) || Near(word) is not null;

    /// <summary>The helper that was probably meant; null when none is near.</summary>
    public static string? Near(string word)
    {
        if (word.Length < ShortestMistyped || !word.All(char.IsAsciiLetter))
        {
            return null;
        }

        var (name, distance) = Rules.Keys.Select(name => (name, Schema.EditDistance.Between(word, name))).MinBy(pair => pair.Item2);
        return distance <= (name.Length < 8 ? 1 : 2) ? name : null;
    }

    private static bool IsCamel(string word) =>
        word.All(char.IsAsciiLetter) && word.Zip(word.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));

    private static HelperRule Of(string name, HelperResult gives, params ArgumentKind[] arguments) => new(name, gives, arguments.Length, [.. arguments]);
}
