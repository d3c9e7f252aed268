using System.Collections.Immutable;
using ThiDua.Catalogue;

namespace ThiDua.Rules.Bodies;

/// <summary>A body of a unit on a date: a rule with the unit's name filled in.</summary>
/// <param name="Rule">The row it comes from.</param>
/// <param name="Unit">The unit it belongs to; null for a body of the whole country.</param>
public sealed record Body(BodyRule Rule, AdministrativeUnit? Unit)
{
    /// <summary>Its code.</summary>
    public string Code => Rule.Code;

    /// <summary>Full name in running text: "Ủy ban nhân dân xã Bình Lư".</summary>
    public string Name => Fill(Rule.Name);

    /// <summary>Short name in running text: "UBND xã".</summary>
    public string ShortName => Fill(Rule.ShortName);

    /// <summary>Lines of its name at the head of its documents.</summary>
    public ImmutableArray<string> IssuerLines => [.. Rule.IssuerLines.Select(Fill)];

    /// <summary>How it is written as the superior of another body.</summary>
    public string SuperiorLine => Fill(Rule.SuperiorLine);

    /// <summary>Post of its head with its name: "Trưởng phòng Văn hóa - Xã hội".</summary>
    public string HeadInFull => Fill(Rule.HeadInFull.Length > 0 ? Rule.HeadInFull : Rule.Head);

    /// <summary>A text of a rule with this body's unit filled in.</summary>
    public string Fill(string pattern) => BodyWords.Fill(pattern, Unit);

    /// <summary>Its full name.</summary>
    public override string ToString() => Name;
}
