namespace ThiDua.Rules.Signing;

/// <summary>That someone may sign some documents: a row of <c>signing-permissions.json</c>. What no row permits is refused.</summary>
public sealed record SigningPermission : SigningCase
{
    /// <summary>What must be true besides, in Vietnamese, for the clerk to make sure of; empty when nothing.</summary>
    public string Assumes { get; init; } = "";

    /// <summary>Whether the agency's profile may confirm or deny that assumption by its list of bodies that sign by order.</summary>
    public bool ByOrder { get; init; }
}
