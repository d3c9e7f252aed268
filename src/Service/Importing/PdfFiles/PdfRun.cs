namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>Text of one look.</summary>
/// <param name="Text">The text; a tab parts columns.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
internal sealed record PdfRun(string Text, bool Bold = false, bool Italic = false);
