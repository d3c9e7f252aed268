using System.Collections.Frozen;
using System.Collections.Immutable;
using ThiDua.Catalogue;
using ThiDua.Documents.Kinds;
using ThiDua.Rules;
using ThiDua.Rules.Profiles;
using ThiDua.Rules.Tables;

namespace ThiDua.Service.Profiles;

/// <summary>The codes that a unit's profile may use: those of the rules on the unit's levels over time, and bodies of its own.</summary>
/// <param name="book">The rules.</param>
/// <param name="unit">The unit.</param>
/// <param name="on">The day by which messages name bodies.</param>
/// <param name="profile">The profile.</param>
internal sealed class ProfileCodes(RuleBook book, AdministrativeUnit unit, DateOnly on, AgencyProfile profile)
{
    // A unit's kind can change on a date, and a profile outlives it.
    private readonly ImmutableArray<string> _levels =
        [.. UnitCatalogue.Default.History(unit.Code).Select(period => period.Kind.LevelCode()).Append(unit.LevelCode).Distinct()];

    private readonly FrozenSet<string> _own = profile.Bodies.Select(body => body.Code).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the rules know a body of a code at the unit's level.</summary>
    public bool IsStandardBody(string code) => _levels.Any(level => book.Bodies.Knows(code, level));

    /// <summary>Whether there is a body of a code, by the rules or in the profile.</summary>
    public bool IsBody(string code) => IsStandardBody(code) || _own.Contains(code);

    /// <summary>Whether recipients can have a group of a code: one by rule, or a body that a text names.</summary>
    public bool IsGroup(string code) =>
        book.Groups.Rows.Any(group => group.Code == code && _levels.Any(level => group.Levels.Holds(level))) || book.Bodies.Knows(code);

    /// <summary>Whether there is a kind of document of a code.</summary>
    public static bool IsKind(string code) => DocumentKinds.TryGet(code, out _);

    /// <summary>Whether matters belong to a topic of a code.</summary>
    public bool IsTopic(string code) => book.Matters.Rows.Any(matter => matter.Topic == code);

    /// <summary>The values that a setting of style may have; null for a code that is none. No values stand for any text.</summary>
    public ImmutableArray<string>? Choices(string code)
    {
        var rows = book.Styles.Rows.Where(row => row.Code == code).ToImmutableArray();
        return rows.IsEmpty ? null : rows.Any(row => row.Choices.IsEmpty) ? [] : [.. rows.SelectMany(row => row.Choices).Distinct()];
    }

    /// <summary>Codes of the bodies, for messages.</summary>
    public IEnumerable<string> Bodies() =>
        book.Bodies.Of(unit, on).Select(body => body.Code).Concat(_own).Distinct(StringComparer.Ordinal);

    /// <summary>Codes of the groups, for messages.</summary>
    public IEnumerable<string> Groups() =>
        book.Groups.Rows.Where(group => _levels.Any(level => group.Levels.Holds(level))).Select(group => group.Code).Distinct(StringComparer.Ordinal);

    /// <summary>Codes of the topics, for messages.</summary>
    public IEnumerable<string> Topics() => book.Matters.Rows.Select(matter => matter.Topic).Where(topic => topic.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>Codes of the settings of style, for messages.</summary>
    public IEnumerable<string> Styles() => book.Styles.Rows.Select(row => row.Code).Distinct(StringComparer.Ordinal);
}
