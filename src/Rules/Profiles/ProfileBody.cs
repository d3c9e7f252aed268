namespace ThiDua.Rules.Profiles;

/// <summary>A body of the unit as the unit itself calls it.</summary>
public sealed record ProfileBody
{
    /// <summary>Code: one of the rules' codes for a body that is only called otherwise, or a code of one's own.</summary>
    public required string Code { get; init; }

    /// <summary>Full name in running text; empty keeps the rule's.</summary>
    public string Name { get; init; } = "";

    /// <summary>Short name in running text and among the recipients; empty keeps the rule's.</summary>
    public string ShortName { get; init; } = "";

    /// <summary>Abbreviation in the archive line (Lưu); empty keeps the rule's.</summary>
    public string Archive { get; init; } = "";

    /// <summary>Abbreviation in the symbol of its documents; empty keeps the rule's.</summary>
    public string Symbol { get; init; } = "";
}
