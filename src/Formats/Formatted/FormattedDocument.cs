using System.Collections.Immutable;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatted;

/// <summary>A document of which every millimetre and point is known, and of whose meaning only role labels are left.</summary>
/// <param name="Properties">What is said of the document as a whole.</param>
/// <param name="Styles">The styles its paragraphs refer to.</param>
/// <param name="Sections">Its sections in order, at least one.</param>
public sealed record FormattedDocument(
    DocumentProperties Properties, StyleSheet Styles, ImmutableArray<FormattedSection> Sections);
