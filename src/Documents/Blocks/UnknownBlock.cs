namespace ThiDua.Documents.Blocks;

/// <summary>A block of a foreign document that nothing recognised: its text is kept, never lost.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Source">What it was in the source, for the reader of a warning.</param>
public sealed record UnknownBlock(string Text, string Source) : Block;
