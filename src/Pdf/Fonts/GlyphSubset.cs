using System.Collections.Immutable;

namespace ThiDua.Pdf.Fonts;

/// <summary>A font file cut down to the characters of one document.</summary>
/// <param name="Tag">Six capital letters that tell this subset from others of the same font (PDF 1.7, 9.6.4).</param>
/// <param name="Characters">
/// Its characters in ascending order. The first has glyph 1, the next glyph 2 and so on, so each character can be told from
/// its glyph even where the font draws two characters alike; glyph 0 and the parts of composed glyphs (which come last)
/// are of no character.
/// </param>
/// <param name="Bytes">The font file.</param>
public sealed record GlyphSubset(string Tag, ImmutableArray<char> Characters, ReadOnlyMemory<byte> Bytes);
