namespace ThiDua.Docx.Reading.Raw;

/// <summary>A stretch of text of one look.</summary>
/// <param name="Text">Its text; a line break is "\n", a tab "\t".</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
internal readonly record struct RawRun(string Text, bool Bold, bool Italic);
