namespace ThiDua.Docx.Reading.Raw;

/// <summary>A footnote or endnote, kept behind the paragraph that refers to it.</summary>
/// <param name="Text">Its text.</param>
internal sealed record RawNote(string Text) : RawBlock;
