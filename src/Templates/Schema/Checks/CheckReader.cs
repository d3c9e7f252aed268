using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Templates.Schema.Checks;

/// <summary>Reads a check as templates write it.</summary>
internal static partial class CheckReader
{
    private const string Root = "@root.";
    private const string Date = "@date";

    /// <exception cref="FormatException">It is no check.</exception>
    public static FieldCheck Read(string text, string hint)
    {
        var sides = Operator().Match(text) is { Success: true } found ? found : throw new FormatException($"“{text}” không có phép so sánh <, <=, =, >=, >");
        return new FieldCheck(Side(text[..sides.Index]), Of(sides.Value), Side(text[(sides.Index + sides.Length)..]), hint);
    }

    private static ImmutableArray<CheckTerm> Side(string text) => [.. text.Split('+').Select(term => Term(term.Trim()))];

    private static CheckTerm Term(string text)
    {
        if (text == Date)
        {
            return new CheckTerm(TermKind.DocumentDate, 0, false, []);
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return new CheckTerm(TermKind.Number, number, false, []);
        }

        var match = Field().Match(text);
        return match.Success
            ? new CheckTerm(
                match.Groups["count"].Success ? TermKind.Count : TermKind.Field,
                0,
                match.Groups["path"].Value.StartsWith(Root, StringComparison.Ordinal),
                [.. match.Groups["path"].Value.Replace(Root, "", StringComparison.Ordinal).Split('.')])
            : throw new FormatException($"“{text}” không phải là số, {Date}, trường, hay count(danh sách)");
    }

    private static Comparison Of(string text) => text switch
    {
        "<" => Comparison.Below,
        "<=" => Comparison.NotAbove,
        "=" => Comparison.Same,
        ">=" => Comparison.NotBelow,
        _ => Comparison.Above,
    };

    [GeneratedRegex("<=|>=|<|>|=")]
    private static partial Regex Operator();

    [GeneratedRegex(@"^(?<count>count\()?(?<path>(@root\.)?[A-Za-z]\w*(\.[A-Za-z]\w*)*)(?(count)\))$")]
    private static partial Regex Field();
}
