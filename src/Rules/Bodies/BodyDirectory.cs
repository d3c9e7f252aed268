using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Bodies;

/// <summary>Which bodies a unit has on a date, and which body a text means.</summary>
/// <param name="table">The rows of <c>bodies.json</c>.</param>
public sealed class BodyDirectory(RuleTable<BodyRule> table)
{
    private readonly ILookup<string, BodyRule> _byCode = table.Rows.ToLookup(row => row.Code, StringComparer.Ordinal);

    private readonly BodyNames _names = new(table.Rows);

    /// <summary>Whether there is any body of a code.</summary>
    public bool Knows(string code) => _byCode.Contains(code);

    /// <summary>Whether units of a level have a body of a code, on some date.</summary>
    public bool Knows(string code, string level) => _byCode[code].Any(row => row.Levels.Holds(level));

    /// <summary>The body of a code that a unit has on a date; null when it has none.</summary>
    /// <param name="code">Code of the body.</param>
    /// <param name="unit">The unit; null for the whole country.</param>
    /// <param name="on">The date.</param>
    public Body? Find(string code, AdministrativeUnit? unit, DateOnly on)
    {
        BodyRule? found = null;
        foreach (var row in _byCode[code])
        {
            if (row.HoldsOn(on) && row.Levels.Holds(LevelOf(unit)) && Serves(row, unit) && (found is null || row.Units.Length > 0))
            {
                found = row;
            }
        }

        return found is null ? null : new Body(found, unit);
    }

    /// <summary>The direct superior body of a body; null when it has none.</summary>
    public Body? SuperiorOf(Body body, DateOnly on) => body.Rule.Superior.Length == 0 ? null : Find(body.Rule.Superior, body.Unit, on);

    /// <summary>The bodies that a unit has on a date, in the order of the file.</summary>
    public ImmutableArray<Body> Of(AdministrativeUnit? unit, DateOnly on) =>
        [.. _byCode.Select(rows => Find(rows.Key, unit, on)).OfType<Body>()];

    /// <summary>
    /// The body that a text names, of the unit itself, then of its province, then of the whole country; tone marks, case, hyphens and
    /// dashes make no difference. Null when none is named.
    /// </summary>
    public Body? Recognise(string text, AdministrativeUnit unit, DateOnly on) => _names.Find(text, unit) is { } named
        ? Find(named.Code, named.Owner, on)
        : null;

    private static bool Serves(BodyRule row, AdministrativeUnit? unit) =>
        row.Units.Length == 0 || (unit is not null && row.Units.Contains(unit.Code));

    private static string LevelOf(AdministrativeUnit? unit) => unit?.LevelCode ?? Codes.Central;
}
