namespace ThiDua.Localization.Reviewing;

/// <summary>Which stretches of a text a check looks at.</summary>
public enum Reach
{
    /// <summary>What the plan says in its own words: no citation, no award or reporting line of the superior, nothing in quotation marks.</summary>
    Own,

    /// <summary>All but citations with what they are about.</summary>
    Uncited,

    /// <summary>All.</summary>
    All,
}
