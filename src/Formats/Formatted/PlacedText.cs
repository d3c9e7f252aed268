using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Formatted;

/// <summary>
/// Text in a box. Its lines are already broken by line feeds, fit the width, stand at the top of the box in single spacing and are all
/// of one size.
/// </summary>
/// <param name="Left">Left edge of the box.</param>
/// <param name="Top">Upper edge of the box.</param>
/// <param name="Width">Width of the box, by which the lines are aligned.</param>
/// <param name="Height">Height of the box, no less than that of the lines.</param>
/// <param name="Paragraph">The text: at least one run.</param>
public sealed record PlacedText(Length Left, Length Top, Length Width, Length Height, FormattedParagraph Paragraph)
    : PlacedItem(Left, Top, Width, Height);
