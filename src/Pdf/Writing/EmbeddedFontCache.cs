using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ThiDua.Pdf.Fonts;

namespace ThiDua.Pdf.Writing;

/// <summary>Remembers prepared subsets by font and characters: documents made in a row use much the same characters.</summary>
internal static class EmbeddedFontCache
{
    private const int MostPerFont = 64;
    private static readonly ConditionalWeakTable<TrueTypeFont, ConcurrentDictionary<CharacterSet, EmbeddedFont>> Fonts = [];

    /// <summary>The prepared subset; the set of characters must not change afterwards.</summary>
    public static EmbeddedFont Get(TrueTypeFont font, CharacterSet characters)
    {
        var subsets = Fonts.GetOrCreateValue(font);
        if (subsets.TryGetValue(characters, out var known))
        {
            return known;
        }

        if (subsets.Count >= MostPerFont)
        {
            subsets.Clear();
        }

        return subsets.GetOrAdd(characters, static (set, source) => new EmbeddedFont(source, set), font);
    }
}
