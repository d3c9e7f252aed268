using System.Collections.Immutable;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Changes;

/// <summary>A change from the superior's plan to the local one.</summary>
/// <param name="Id">The same whenever the same words are changed for the same reason: by it a clerk's decision is found again.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Path">Where in the superior's plan: "body[2].blocks[0].text"; for the frame a path of the local one: "recipients.entries[0]".</param>
/// <param name="Before">What stood there; empty for what was put in.</param>
/// <param name="After">What stands there now; empty for what was left out.</param>
/// <param name="Reasons">Why; more than one when several rules met at the place.</param>
public sealed record Change(string Id, ChangeKind Kind, string Path, string Before, string After, ImmutableArray<ChangeReason> Reasons)
{
    /// <summary>The whole text it stands in, as the superior has it.</summary>
    public string TextBefore { get; init; } = "";

    /// <summary>The whole paragraph it stands in, as the local plan has it, without marker.</summary>
    public string TextAfter { get; init; } = "";

    /// <summary>Where it begins in <see cref="TextAfter"/>, counted in characters; in <see cref="TextBefore"/> for a whole paragraph left out.</summary>
    public int Start { get; init; }

    /// <summary>Whether it is about head, recipients or signature, which are derived as a whole.</summary>
    public bool IsFrame => Path is "recipients" or "signatures" || Path.StartsWith("header.", StringComparison.Ordinal);

    /// <summary>Whether the clerk decided it.</summary>
    public bool IsDecided { get; init; }
}
