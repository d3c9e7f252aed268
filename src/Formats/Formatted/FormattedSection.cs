using System.Collections.Immutable;

namespace ThiDua.Formats.Formatted;

/// <summary>A run of pages of one kind; it begins on a new page.</summary>
/// <param name="Page">Its pages.</param>
/// <param name="Blocks">Its content.</param>
public record FormattedSection(PageSetup Page, ImmutableArray<FormattedBlock> Blocks);
