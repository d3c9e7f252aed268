using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Documents.Kinds;

namespace ThiDua.Rules.Tables;

/// <summary>What rows of several tables are checked for.</summary>
internal static partial class RowChecks
{
    /// <summary>Every code is one of a level, and there is one.</summary>
    public static void RequireLevels<T>(this RuleTable<T> table, T row, ImmutableArray<string> levels)
        where T : RuleRow
    {
        if (levels.IsEmpty)
        {
            throw table.Fault(row, "thiếu cấp (levels).");
        }

        table.RequireKnown(row, "levels", levels, Codes.IsLevel);
    }

    /// <summary>Every code is one of a kind of document, or the star.</summary>
    public static void RequireKinds<T>(this RuleTable<T> table, T row, ImmutableArray<string> kinds)
        where T : RuleRow => table.RequireKnown(row, "kinds", kinds, code => code == Codes.All || DocumentKinds.TryGet(code, out _));

    /// <summary>Every code is one of a body, or the star.</summary>
    public static void RequireBodies<T>(this RuleTable<T> table, RuleBook book, T row, string field, ImmutableArray<string> bodies)
        where T : RuleRow => table.RequireKnown(row, field, bodies, code => code == Codes.All || book.Bodies.Knows(code));

    /// <summary>Every code is one of a matter, or the star.</summary>
    public static void RequireMatters<T>(this RuleTable<T> table, RuleBook book, T row, ImmutableArray<string> matters)
        where T : RuleRow =>
        table.RequireKnown(row, "matters", matters, code => code == Codes.All || book.Matters.Rows.Any(matter => matter.Code == code));

    /// <summary>Every code is one of a topic, or the star.</summary>
    public static void RequireTopics<T>(this RuleTable<T> table, RuleBook book, T row, ImmutableArray<string> topics)
        where T : RuleRow =>
        table.RequireKnown(row, "topics", topics, code => code == Codes.All || book.Matters.Rows.Any(matter => matter.Topic == code));

    /// <summary>Every code is one of an administrative unit.</summary>
    public static void RequireUnits<T>(this RuleTable<T> table, T row, string field, ImmutableArray<string> units)
        where T : RuleRow => table.RequireKnown(row, field, units, code => UnitCatalogue.Default.History(code).Count > 0);

    /// <summary>Every placeholder of a text is one that will be filled in.</summary>
    public static void RequirePlaceholders<T>(this RuleTable<T> table, T row, string field, IEnumerable<string> texts, params IEnumerable<string> known)
        where T : RuleRow =>
        table.RequireKnown(row, field, texts.SelectMany(text => Placeholder().Matches(text)).Select(match => match.Value), known.Contains);

    /// <summary>No two rows for the same case hold on a common day.</summary>
    public static void RequireDistinct<T>(this RuleTable<T> table, Func<T, IEnumerable<string>> keys)
        where T : RuleRow
    {
        var seen = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            foreach (var key in keys(row))
            {
                var others = seen.TryGetValue(key, out var known) ? known : seen[key] = [];
                if (others.Find(row.Overlaps) is { } other)
                {
                    throw table.Fault(row, $"trùng thời gian hiệu lực với hàng {other.Id} ({key}).");
                }

                others.Add(row);
            }
        }
    }

    /// <summary>On every day from the first that any body exists, one of some rows holds.</summary>
    public static void RequireAlways<T>(this RuleTable<T> table, RuleBook book, string what, Func<T, bool> meant)
        where T : RuleRow
    {
        if (!Cover(table.Rows.Where(meant), book.BodyTable.Rows.Min(row => row.ValidFrom), null))
        {
            throw new RulesDataException(table.File, 0, "", $"thiếu hàng, hoặc thời gian hiệu lực bị ngắt quãng: {what}.");
        }
    }

    /// <summary>Whether on every day that a row holds one of some other rows holds.</summary>
    public static bool Cover(this IEnumerable<RuleRow> rows, RuleRow row) => Cover(rows, row.ValidFrom, row.ValidTo);

    private static bool Cover(IEnumerable<RuleRow> rows, DateOnly from, DateOnly? to)
    {
        var reached = from;
        foreach (var row in rows.OrderBy(row => row.ValidFrom))
        {
            if (row.ValidFrom > reached)
            {
                return false;
            }

            if (row.ValidTo is not { } end || end >= to)
            {
                return true;
            }

            reached = end > reached ? end : reached;
        }

        return false;
    }

    [GeneratedRegex(@"\{[^}]*\}?")]
    private static partial Regex Placeholder();
}
