using ThiDua.Formats.Fonts;

namespace ThiDua.Pdf.Fonts;

/// <summary>
/// The four faces that documents are set in: Liberation Serif, which is built in, or face by face the real Times New
/// Roman when a configured directory has it. Fonts installed on the machine are never looked at.
/// </summary>
public sealed class FontLibrary
{
    private const string PreferredFamily = "Times New Roman";
    private static readonly Lazy<FontLibrary> Loaded = new(() => new FontLibrary(ReadBuiltIn()));
    private readonly TrueTypeFont[] _faces;

    private FontLibrary(TrueTypeFont[] faces) => _faces = faces;

    /// <summary>The fonts that are built in.</summary>
    public static FontLibrary BuiltIn => Loaded.Value;

    /// <summary>The font of a face.</summary>
    public TrueTypeFont this[FontFace face] => _faces[(int)face];

    /// <summary>
    /// Takes each face of Times New Roman from a directory when it is there (found by the names in the .ttf files, not by
    /// file name) and the built-in face otherwise.
    /// </summary>
    /// <exception cref="FontFileException">A .ttf file in the directory is broken, or may not be embedded.</exception>
    public static FontLibrary FromDirectory(string directory)
    {
        var faces = (TrueTypeFont[])BuiltIn._faces.Clone();
        var anyCase = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive };
        foreach (var path in Directory.EnumerateFiles(directory, "*.ttf", anyCase).OrderDescending(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            if (FaceOf(FontNames.Read(FontTables.Read(path, bytes).Required("name"))) is { } face)
            {
                faces[(int)face] = TrueTypeFont.Read(path, bytes);
            }
        }

        return new FontLibrary(faces);
    }

    private static FontFace? FaceOf(FontNames names) =>
        !names.Family.Equals(PreferredFamily, StringComparison.OrdinalIgnoreCase) ? null : names.Style.ToUpperInvariant() switch
        {
            "REGULAR" => FontFace.Regular,
            "BOLD" => FontFace.Bold,
            "ITALIC" => FontFace.Italic,
            "BOLD ITALIC" => FontFace.BoldItalic,
            _ => null,
        };

    private static TrueTypeFont[] ReadBuiltIn() => Array.ConvertAll(Enum.GetValues<FontFace>(), face =>
    {
        using var stream = BundledFonts.Open(face);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return TrueTypeFont.Read(BundledFonts.NameOf(face), bytes);
    });
}
