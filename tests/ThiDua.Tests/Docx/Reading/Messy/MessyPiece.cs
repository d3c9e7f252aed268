namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>A stretch of text to be written.</summary>
/// <param name="Text">Its text; "\n" is a line break, "\t" a tab.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
internal readonly record struct MessyPiece(string Text, bool Bold = false, bool Italic = false);
