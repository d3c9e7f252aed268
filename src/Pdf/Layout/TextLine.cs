namespace ThiDua.Pdf.Layout;

/// <summary>A line of a paragraph.</summary>
/// <param name="Pieces">Its text, without spaces at its end.</param>
/// <param name="Width">Width of its text in points, spaces not stretched.</param>
/// <param name="Ascent">Height of its baseline below its top, in twips.</param>
/// <param name="Height">Its height in twips.</param>
/// <param name="SpaceBehind">Whether words are parted behind it: the space is kept for who reads the text without seeing the page.</param>
/// <param name="Ends">Whether the paragraph, or a line of the author's own, ends with it.</param>
internal sealed record TextLine(IReadOnlyList<LinePiece> Pieces, double Width, int Ascent, int Height, bool SpaceBehind, bool Ends);
