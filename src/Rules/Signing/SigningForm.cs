using System.Collections.Immutable;
using ThiDua.Rules.Tables;

namespace ThiDua.Rules.Signing;

/// <summary>How the lines of a signature block read: a row of <c>signing-forms.json</c>.</summary>
public sealed record SigningForm : RuleRow
{
    /// <summary>Whose power.</summary>
    public required Power Power { get; init; }

    /// <summary>Who signs.</summary>
    public required SignerRole Signer { get; init; }

    /// <summary>Working regimes of the bodies it is for; <c>*</c> for all.</summary>
    public required ImmutableArray<string> Regimes { get; init; }

    /// <summary>
    /// The lines. <c>{BODY}</c> is the body's name behind TM., <c>{LEVEL}</c> the kind of its unit where the agency adds it, <c>{HEAD}</c> and
    /// <c>{DEPUTY}</c> posts of the body, <c>{UNITHEAD}</c> and <c>{UNITDEPUTY}</c> posts of the signer's own unit, <c>{MEETINGCHAIR}</c> what
    /// the agency calls the chairman of a meeting; all in capitals.
    /// </summary>
    public required ImmutableArray<string> Lines { get; init; }

    /// <summary>Posts above the name; <c>{HOSTHEAD}</c> and <c>{HOSTDEPUTY}</c> are posts of the superior body with its short name.</summary>
    public ImmutableArray<string> OtherPosts { get; init; } = [];
}
