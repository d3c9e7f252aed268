using System.Collections.Immutable;

namespace ThiDua.Pdf.Fonts;

/// <summary>A document has characters without a glyph; nothing was written.</summary>
/// <param name="missing">The characters, at least one.</param>
public sealed class MissingGlyphException(ImmutableArray<MissingGlyph> missing) : Exception(Describe(missing))
{
    /// <summary>The characters.</summary>
    public ImmutableArray<MissingGlyph> Missing => missing;

    private static string Describe(ImmutableArray<MissingGlyph> missing) =>
        "No glyph for " + string.Join(", ", missing.Select(glyph =>
            string.Create(null, $"U+{(int)glyph.Character:X4} ({glyph.Face}, page {glyph.Page + 1}: \"{glyph.Text}\")")));
}
