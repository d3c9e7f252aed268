namespace ThiDua.Localization.Reviewing;

/// <summary>How grave a finding of a review is.</summary>
public enum FindingSeverity
{
    /// <summary>Spelling and custom of writing.</summary>
    Note,

    /// <summary>A place to read again: the words may be meant.</summary>
    Doubt,

    /// <summary>Wrong: to be put right before the plan is signed.</summary>
    Wrong,
}
