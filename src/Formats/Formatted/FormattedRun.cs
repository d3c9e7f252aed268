using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatted;

/// <summary>A stretch of text of one look.</summary>
/// <param name="Text">The text; a line feed is a new line in the same paragraph, a tab leads to the next tab stop.</param>
/// <param name="Format">Its look, fully resolved.</param>
public sealed record FormattedRun(string Text, CharacterFormat Format);
