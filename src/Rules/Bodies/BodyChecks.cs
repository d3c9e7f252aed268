using ThiDua.Rules.Frames;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Bodies;

/// <summary>Checks <c>bodies.json</c>.</summary>
internal static class BodyChecks
{
    /// <summary>Checks every row, and that each level has its committee.</summary>
    public static void Check(RuleBook book)
    {
        var table = book.BodyTable;
        table.RequireDistinct(row => row.Levels.SelectMany(
            level => row.Units.IsEmpty ? [$"{row.Code} {level}"] : row.Units.Select(unit => $"{row.Code} {level} {unit}")));
        foreach (var row in table.Rows)
        {
            table.RequireLevels(row, row.Levels);
            table.RequireUnits(row, "units", row.Units);
            table.RequireKnown(row, "regime", [row.Regime], code => code.Length == 0 || Regimes.All.Contains(code));
            table.RequireKnown(row, "superior", Codes.Given(row.Superior), code => row.Levels.All(level => book.Bodies.Knows(code, level)));
            table.RequireKnown(row, "group", Codes.Given(row.Group), code => book.Groups.Rows.Any(group => group.Code == code));
            table.RequirePlaceholders(row, "texts", Texts(row), BodyWords.Placeholders);
            if (row.Symbol.Length > 0)
            {
                CheckIssuer(table, row);
            }
        }

        foreach (var level in Codes.LocalLevels)
        {
            table.RequireAlways(
                book, $"cấp “{level}”, cơ quan “{FrameRequest.Committee}”",
                row => row.Code == FrameRequest.Committee && row.Levels.Holds(level) && row.Units.IsEmpty);
        }
    }

    /// <summary>A body that issues documents has all that its documents need.</summary>
    private static void CheckIssuer(RuleTable<BodyRule> table, BodyRule row)
    {
        (string Field, bool Missing)[] fields =
        [
            ("regime", row.Regime.Length == 0),
            ("issuerLines", row.IssuerLines.IsEmpty),
            ("head", row.Head.Length == 0),
            ("deputy", row.Deputy.Length == 0),
            ("headAuthority", row.HeadAuthority.Length == 0),
            ("collective", row.Collective.Length == 0 && row.Regime != Regimes.Head),
            ("bodyAuthority", row.BodyAuthority.Length == 0 && row.Regime != Regimes.Head),
        ];
        foreach (var (field, _) in fields.Where(field => field.Missing))
        {
            throw table.Fault(row, $"cơ quan ban hành văn bản phải có {field}.");
        }
    }

    private static IEnumerable<string> Texts(BodyRule row) =>
    [
        row.Name, row.ShortName, row.SuperiorLine, row.HeadInFull, row.HeadAuthority, row.BodyAuthority, .. row.IssuerLines, .. row.Aliases,
    ];
}
