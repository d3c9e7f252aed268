namespace ThiDua.Localization.Drafting;

/// <summary>Whether passes may change a stretch of text.</summary>
internal enum Protection
{
    /// <summary>They may.</summary>
    None,

    /// <summary>They may not: it speaks of the superior, which a clerk should see.</summary>
    Superior,

    /// <summary>They may not: a citation, the name of an award, a report to the superior, or a place that was asked about.</summary>
    Settled,
}
