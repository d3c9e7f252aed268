using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Layout;

/// <summary>A stretch of one look on a line, or a tab.</summary>
/// <param name="Text">The text.</param>
/// <param name="Format">Its look.</param>
/// <param name="Width">Its width in points, spaces not stretched.</param>
/// <param name="Dots">How many dots lead along a tab.</param>
internal readonly record struct LinePiece(string Text, CharacterFormat Format, double Width, int Dots = 0)
{
    public bool IsTab => Text == "\t";
}
