using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Room that italics take beyond their width: LibreOffice keeps a twelfth of the line's height free behind slanted letters, and widens each
/// no-break space of a draft by a tenth of the type size.
/// </summary>
internal static class ItalicRoom
{
    /// <summary>Height of a line as a share of the type size: ascent, descent and line gap of Times New Roman.</summary>
    private const double LineHeight = 1.149;

    /// <summary>The room in points.</summary>
    public static double Room(string text, CharacterFormat look) =>
        look.Italic ? (text.AsSpan().Count('\u00A0') * look.Size / 10) + (LineHeight * look.Size / 12) : 0;
}
