using System.Collections.Immutable;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Fonts;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>The fonts of a document, cut down to the characters it uses.</summary>
internal sealed class DocumentFonts
{
    private const int Faces = 4;
    private readonly EmbeddedFont?[] _fonts = new EmbeddedFont?[Faces];

    private DocumentFonts(LaidOutDocument document, FontLibrary library)
    {
        var used = UsedCharacters(document);
        var missing = Missing(document, library, used);
        if (missing.Length > 0)
        {
            throw new MissingGlyphException(missing);
        }

        for (var face = 0; face < Faces; face++)
        {
            _fonts[face] = used[face].IsEmpty ? null : EmbeddedFontCache.Get(library[(FontFace)face], used[face]);
        }
    }

    /// <summary>The font of a face that the document uses.</summary>
    public EmbeddedFont this[FontFace face] => _fonts[(int)face]!;

    /// <summary>The faces that the document uses, with their fonts.</summary>
    public IEnumerable<(FontFace Face, EmbeddedFont Font)> Used =>
        _fonts.Select((font, face) => ((FontFace)face, font!)).Where(entry => entry.Item2 is not null);

    /// <summary>Prepares the fonts of a document.</summary>
    /// <exception cref="MissingGlyphException">A character has no glyph.</exception>
    public static DocumentFonts Prepare(LaidOutDocument document, FontLibrary library) => new(document, library);

    /// <summary>The characters without a glyph, once for each face.</summary>
    public static ImmutableArray<MissingGlyph> Missing(LaidOutDocument document, FontLibrary library) =>
        Missing(document, library, UsedCharacters(document));

    private static CharacterSet[] UsedCharacters(LaidOutDocument document)
    {
        CharacterSet[] used = [new(), new(), new(), new()];
        foreach (var page in document.Pages)
        {
            foreach (var item in page.Items)
            {
                if (item is TextFrame text)
                {
                    used[(int)text.Face].Add(text.Text);
                }
            }
        }

        return used;
    }

    private static ImmutableArray<MissingGlyph> Missing(LaidOutDocument document, FontLibrary library, CharacterSet[] used)
    {
        var missing = ImmutableArray.CreateBuilder<MissingGlyph>();
        for (var face = FontFace.Regular; (int)face < Faces; face++)
        {
            foreach (var c in used[(int)face].ToArray())
            {
                if (library[face].Glyph(c) == 0)
                {
                    missing.Add(Place(document, face, c));
                }
            }
        }

        return missing.ToImmutable();
    }

    private static MissingGlyph Place(LaidOutDocument document, FontFace face, char character) =>
        document.Pages
            .SelectMany((page, index) => page.Items.OfType<TextFrame>().Select(text => (Text: text, Page: index)))
            .Where(entry => entry.Text.Face == face && entry.Text.Text.Contains(character, StringComparison.Ordinal))
            .Select(entry => new MissingGlyph(character, face, entry.Page, entry.Text.Text))
            .First();
}
