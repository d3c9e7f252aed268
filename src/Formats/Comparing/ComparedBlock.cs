namespace ThiDua.Formats.Comparing;

/// <summary>A paragraph, a table or the end of a section in the comparison of two documents.</summary>
/// <param name="Change">What became of the block as a whole; one that is kept may have changes within.</param>
public abstract record ComparedBlock(Change Change);
