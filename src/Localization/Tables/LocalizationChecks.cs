using ThiDua.Catalogue;
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
            Patterns(book.Phrases, row, words, [row.Find, row.Only, row.Unless]);
            if (row.Ask is null != row.Choices.IsEmpty)
            {
                throw book.Phrases.Fault(row, "câu hỏi (ask) và các lựa chọn (choices) phải đi cùng nhau.");
            }
        }

        foreach (var row in book.Protections.Rows)
        {
            book.Protections.RequireKnown(row, "kind", [row.Kind], Kinds.Contains);
            Patterns(book.Protections, row, words, [row.Find]);
        }

        foreach (var row in book.Counterparts.Rows)
        {
            book.Counterparts.RequireKnown(row, "code", row.Code.Length == 0 ? [] : [row.Code], book.Rules.Bodies.Knows);
            book.Counterparts.RequireKnown(row, "to", row.To, book.Rules.Bodies.Knows);
            Patterns(book.Counterparts, row, words, row.Words);
            if (row.Code.Length == 0 && row.Names.IsEmpty)
            {
                throw book.Counterparts.Fault(row, "thiếu cơ quan cấp tỉnh (code hoặc names).");
            }
        }
    }

    private static void Patterns<T>(RuleTable<T> table, T row, PlanWords words, IEnumerable<string> patterns)
        where T : RuleRow
    {
        foreach (var pattern in patterns)
        {
            try
            {
                words.Compile(pattern);
            }
            catch (ArgumentException fault)
            {
                throw table.Fault(row, $"mẫu “{pattern}” sai: {fault.Message}");
            }
        }
    }
}
