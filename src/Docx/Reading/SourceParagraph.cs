namespace ThiDua.Docx.Reading;

/// <summary>A paragraph of a file that was read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsFrame">Whether it stands in the head or foot of the document and not in its content.</param>
public sealed record SourceParagraph(string Text, bool IsFrame);
