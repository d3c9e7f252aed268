namespace ThiDua.Localization.Changes;

/// <summary>What was done at a place of the superior's plan.</summary>
public enum ChangeKind
{
    /// <summary>Words were replaced by others.</summary>
    Replaced,

    /// <summary>Words or a whole paragraph were put in.</summary>
    Inserted,

    /// <summary>Words or a whole paragraph were left out.</summary>
    Removed,
}
