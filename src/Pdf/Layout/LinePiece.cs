using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Layout;

/// <summary>A stretch of one look on a line.</summary>
/// <param name="Text">The text.</param>
/// <param name="Format">Its look.</param>
/// <param name="Width">Its width in points, spaces not stretched.</param>
internal readonly record struct LinePiece(string Text, CharacterFormat Format, double Width);
