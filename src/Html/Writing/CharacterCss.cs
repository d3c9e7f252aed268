using ThiDua.Formats.Styles;

namespace ThiDua.Html.Writing;

/// <summary>Look of characters as declarations.</summary>
internal static class CharacterCss
{
    /// <summary>All declarations, for a style.</summary>
    public static string All(CharacterFormat format) => Size(format) + Weight(format) + Slant(format) + (format.Colour == Colour.Black ? "" : Shade(format));

    /// <summary>What a run has different from its paragraph's style; empty when nothing is.</summary>
    public static string Difference(CharacterFormat format, CharacterFormat style) =>
        (format.HalfPoints == style.HalfPoints ? "" : Size(format))
        + (format.Bold == style.Bold ? "" : Weight(format))
        + (format.Italic == style.Italic ? "" : Slant(format))
        + (format.Colour == style.Colour ? "" : Shade(format));

    private static string Size(CharacterFormat format) => $"font-size:{Css.Points(format.Size)};";

    private static string Weight(CharacterFormat format) => format.Bold ? "font-weight:bold;" : "font-weight:normal;";

    private static string Shade(CharacterFormat format) => $"color:#{format.Colour.Hex};";

    private static string Slant(CharacterFormat format) => format.Italic ? "font-style:italic;" : "font-style:normal;";
}
