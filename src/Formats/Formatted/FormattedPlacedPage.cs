using System.Collections.Immutable;

namespace ThiDua.Formats.Formatted;

/// <summary>
/// A single page on which everything has its place and nothing flows, such as a certificate. It has no margins and no page number.
/// </summary>
/// <param name="Page">The page.</param>
/// <param name="Items">What stands on it, in reading order; what is drawn first lies below.</param>
public sealed record FormattedPlacedPage(PageSetup Page, ImmutableArray<PlacedItem> Items) : FormattedSection(Page, []);
