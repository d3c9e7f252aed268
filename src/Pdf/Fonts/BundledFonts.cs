using ThiDua.Formats.Fonts;

namespace ThiDua.Pdf.Fonts;

/// <summary>The font files that are built in: Liberation Serif, SIL Open Font License 1.1, a twin of Times New Roman in all widths.</summary>
public static class BundledFonts
{
    private static readonly string[] FileStyles = ["Regular", "Bold", "Italic", "BoldItalic"];

    /// <summary>Name of the file of a face.</summary>
    public static string NameOf(FontFace face) => $"LiberationSerif-{FileStyles[(int)face]}.ttf";

    /// <summary>The file of a face.</summary>
    public static Stream Open(FontFace face) => typeof(BundledFonts).Assembly.GetManifestResourceStream(NameOf(face))!;
}
