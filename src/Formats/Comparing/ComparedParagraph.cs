using System.Collections.Immutable;
using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>A paragraph, ruled line or image.</summary>
/// <param name="Before">As it was, or null if it is inserted.</param>
/// <param name="After">As it is, or null if it is removed.</param>
/// <param name="Runs">
/// Its text, in reading order; where words were replaced, those removed stand before those inserted. What is kept has the look that it
/// has now. Empty for a ruled line or an image.
/// </param>
public sealed record ComparedParagraph(FormattedBlock? Before, FormattedBlock? After, ImmutableArray<ComparedRun> Runs)
    : ComparedBlock(After is null ? Change.Removed : Before is null ? Change.Inserted : Change.Kept)
{
    /// <summary>As it is, or as it was if it is removed.</summary>
    public FormattedBlock Block => After ?? Before!;
}
