namespace ThiDua.Formats.Comparing;

/// <summary>What became of a piece of a document on the way from one version to another.</summary>
public enum Change
{
    /// <summary>It stands in both.</summary>
    Kept,

    /// <summary>It stands in the later version only.</summary>
    Inserted,

    /// <summary>It stood in the earlier version only.</summary>
    Removed,
}
