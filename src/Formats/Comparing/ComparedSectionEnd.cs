using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>The end of a run of pages of one kind.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Page">The pages that end here.</param>
public sealed record ComparedSectionEnd(Change Change, PageSetup Page) : ComparedBlock(Change);
