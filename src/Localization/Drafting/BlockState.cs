namespace ThiDua.Localization.Drafting;

/// <summary>What became of a block of the superior's document.</summary>
internal enum BlockState
{
    /// <summary>It stays, its text perhaps changed.</summary>
    Kept,

    /// <summary>It is left out of the local plan, with all below it.</summary>
    Removed,

    /// <summary>The superior does not have it.</summary>
    Inserted,
}
