using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Bodies;

/// <summary>
/// A body (cơ quan, tổ chức) that units of a level have: a row of <c>bodies.json</c>. In its texts <c>{unit}</c> stands for kind and name
/// of the unit, <c>{kind}</c> for its kind, <c>{name}</c> for its name, and the same in capitals for capitals.
/// </summary>
public sealed record BodyRule : RuleRow
{
    /// <summary>Code, the same over levels for bodies of the same function.</summary>
    public required string Code { get; init; }

    /// <summary>Levels whose units have it.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>Codes of the units this row is for; empty for all of the levels. A row for a unit wins over one for all.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Full name in running text: "Ủy ban nhân dân {unit}".</summary>
    public required string Name { get; init; }

    /// <summary>Short name in running text: "UBND {kind}".</summary>
    public required string ShortName { get; init; }

    /// <summary>Abbreviation in the archive line (Lưu): "VHXH"; empty when it keeps no copies of its own.</summary>
    public string Archive { get; init; } = "";

    /// <summary>Abbreviation in the symbol of its documents: "UBND"; empty for a body that issues none.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>Lines of its name at the head of its documents.</summary>
    public ImmutableArray<string> IssuerLines { get; init; } = [];

    /// <summary>Code of the direct superior body whose <see cref="SuperiorLine"/> stands above; empty for none.</summary>
    public string Superior { get; init; } = "";

    /// <summary>How it is written as the superior of another body: "UBND {UNIT}".</summary>
    public string SuperiorLine { get; init; } = "";

    /// <summary>How it works (chế độ làm việc): <c>collective</c>, <c>head</c> or <c>council</c>; empty for a body that issues nothing.</summary>
    public string Regime { get; init; } = "";

    /// <summary>Name behind TM.: "ỦY BAN NHÂN DÂN"; empty for a body led by its head alone.</summary>
    public string Collective { get; init; } = "";

    /// <summary>Post of its head: "Chủ tịch".</summary>
    public string Head { get; init; } = "";

    /// <summary>Post of a deputy: "Phó Chủ tịch".</summary>
    public string Deputy { get; init; } = "";

    /// <summary>Post of its head with the body's name, for use outside the body: "Trưởng phòng Văn hóa - Xã hội".</summary>
    public string HeadInFull { get; init; } = "";

    /// <summary>Authority line (thẩm quyền ban hành) of decisions within its head's own power: "CHỦ TỊCH ỦY BAN NHÂN DÂN {UNIT}".</summary>
    public string HeadAuthority { get; init; } = "";

    /// <summary>Authority line of decisions of the body: "ỦY BAN NHÂN DÂN {UNIT}".</summary>
    public string BodyAuthority { get; init; } = "";

    /// <summary>Code of the recipient group that already covers it; empty when it stands for itself.</summary>
    public string Group { get; init; } = "";

    /// <summary>Other ways to write it, to recognise it in texts.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}
