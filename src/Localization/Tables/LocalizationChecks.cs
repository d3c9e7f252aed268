using ThiDua.Catalogue;
using ThiDua.Localization.Wording;
using ThiDua.Rules.Tables;

namespace ThiDua.Localization.Tables;

/// <summary>Checks that the rows of localization fit each other and the other rules.</summary>
internal static class LocalizationChecks
{
    private static readonly string[] Stages = ["opening", "reporting", "awards", "groups", "duties", "scope"];
    private static readonly string[] Kinds = ["award", "reporting", "superior"];

    /// <exception cref="RulesDataException">A row is wrong.</exception>
    public static void Check(LocalizationBook book)
    {
        var units = UnitCatalogue.Default.Units(new DateOnly(2026, 1, 1));
        var unit = units.First(one => one.Kind == UnitKind.Commune);
        var words = new PlanWords(unit.Province!, unit, "thôn");
        foreach (var row in book.Phrases.Rows)
        {
            book.Phrases.RequireKnown(row, "stage", [row.Stage], Stages.Contains);
            book.Phrases.RequireKnown(row, "levels", row.Levels.Concat(row.Parents), code => code == Codes.All || Codes.IsLevel(code));
            RequirePatterns(book.Phrases, row, words, [row.Find, row.Only, row.Unless]);
            if (row.Ask is null != row.Choices.IsEmpty)
            {
                throw book.Phrases.Fault(row, "câu hỏi (ask) và các lựa chọn (choices) phải đi cùng nhau.");
            }
        }

        foreach (var row in book.Protections.Rows)
        {
            book.Protections.RequireKnown(row, "kind", [row.Kind], Kinds.Contains);
            RequirePatterns(book.Protections, row, words, [row.Find]);
        }

        foreach (var row in book.Counterparts.Rows)
        {
            book.Counterparts.RequireKnown(row, "code", row.Code.Length == 0 ? [] : [row.Code], book.Rules.Bodies.Knows);
            book.Counterparts.RequireKnown(row, "to", row.To, book.Rules.Bodies.Knows);
            RequirePatterns(book.Counterparts, row, words, row.Words);
            if (row.Code.Length == 0 && row.Names.IsEmpty)
            {
                throw book.Counterparts.Fault(row, "thiếu cơ quan cấp tỉnh (code hoặc names).");
            }

            if (row.To.IsEmpty && row.Text.Length == 0)
            {
                throw book.Counterparts.Fault(row, "thiếu cơ quan của địa phương (to hoặc text).");
            }
        }

        foreach (var row in book.Passes.Rows)
        {
            book.Passes.RequireKnown(row, "pass", [row.Pass], PassCodes.All.Contains);
            RequirePatterns(book.Passes, row, words, [row.Find]);
            if (book.Passes.Rows.Any(other => other != row && other.Pass == row.Pass && other.Overlaps(row)))
            {
                throw book.Passes.Fault(row, $"hai hàng cùng pass “{row.Pass}” có hiệu lực cùng ngày.");
            }
        }
    }

    /// <summary>Checks the patterns of a row.</summary>
    /// <exception cref="RulesDataException">One is no regular expression.</exception>
    public static void RequirePatterns<T>(RuleTable<T> table, T row, PlanWords words, IEnumerable<string> patterns)
        where T : RuleRow
    {
        foreach (var pattern in patterns)
        {
            try
            {
                words.Pattern(pattern);
            }
            catch (ArgumentException fault)
            {
                throw table.Fault(row, $"mẫu “{pattern}” sai: {fault.Message}");
            }
        }
    }
}
