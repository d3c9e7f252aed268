using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Parts;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Schema.Checks;

/// <summary>A side of a check with the values that the data has for it.</summary>
/// <param name="Terms">The terms that were given, with their values.</param>
internal sealed record CheckSide(ImmutableArray<(CheckTerm Term, object Value)> Terms)
{
    private static readonly object Nothing = 0m;

    /// <summary>Whether there is anything to compare.</summary>
    public bool IsGiven => Terms.Length > 0;

    /// <summary>The values of a side's terms; a field that was not given counts as nothing.</summary>
    public static CheckSide Of(ImmutableArray<CheckTerm> terms, DataObject fields, DataObject root, IssueDate? date) =>
        new([.. terms.Select(term => (term, Value: Value(term, fields, root, date))).Where(one => one.Value is not null).Select(one => (one.term, one.Value!))]);

    /// <summary>Less than, equal to or greater than 0 as this side is below, the same as or above the other; null when that is not known.</summary>
    public int? CompareTo(CheckSide other)
    {
        if (Terms.All(IsNumber) && other.Terms.All(IsNumber))
        {
            return Sum.CompareTo(other.Sum);
        }

        var (one, two) = (Terms[0].Value as string, other.Terms[0].Value as string);
        return one is null || two is null ? null : Compare(one, two);
    }

    /// <summary>The sum of a side of numbers.</summary>
    public decimal Sum => Terms.Sum(one => Convert.ToDecimal(one.Value, CultureInfo.InvariantCulture));

    private static bool IsNumber((CheckTerm Term, object Value) one) => one.Value is long or decimal;

    private static object? Value(CheckTerm term, DataObject fields, DataObject root, IssueDate? date)
    {
        if (term.Kind == TermKind.Number)
        {
            return term.Number;
        }

        if (term.Kind == TermKind.DocumentDate)
        {
            return date is null ? null : Text(date);
        }

        object? value = term.FromRoot ? root : fields;
        foreach (var name in term.Path)
        {
            value = (value as DataObject)?.GetValueOrDefault(name);
        }

        return term.Kind == TermKind.Field ? value : value is List<object?> list ? (decimal)list.Count : Nothing;
    }

    private static string Text(IssueDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{date.Year:0000}{(date.Month is { } month ? $"-{month:00}" : "")}{(date.Day is { } day ? $"-{day:00}" : "")}");

    /// <summary>
    /// Days and times as they are written compare letter by letter; of a day and a month (10/11) the month goes first. Of a date that leaves
    /// the day open only what is known compares.
    /// </summary>
    private static int? Compare(string one, string two)
    {
        var (a, b) = (InOrder(one), InOrder(two));
        var known = Math.Min(a.Length, b.Length);
        var order = string.CompareOrdinal(a[..known], b[..known]);
        return order == 0 && a.Length != b.Length ? null : order;
    }

    private static string InOrder(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 ? $"{parts[1].PadLeft(2, '0')}/{parts[0].PadLeft(2, '0')}" : text;
    }
}
