using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Room that blanks of a draft may take in italics beyond their width: LibreOffice widens each no-break space there by a tenth
/// of the type size.
/// </summary>
internal static class ItalicBlanks
{
    /// <summary>The room in points.</summary>
    public static double Room(string text, CharacterFormat look) =>
        look.Italic ? text.AsSpan().Count('\u00A0') * look.Size / 10 : 0;
}
