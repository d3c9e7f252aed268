using System.Text;
using ThiDua.Formats.Fonts;
using ThiDua.Pdf.Fonts;

namespace ThiDua.Pdf.Tests.Support;

/// <summary>Font files to try things on.</summary>
internal static class FontFiles
{
    public static byte[] Read(FontFace face)
    {
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream($"LiberationSerif-{face}.ttf")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The font under another family name , which is shorter than its own.</summary>
    public static byte[] Renamed(FontFace face, string from, string to)
    {
        var file = Encoding.Latin1.GetString(Read(face));
        var (old, wanted) = (Utf16(from), Utf16(to));
        var at = file.IndexOf(old, StringComparison.Ordinal);
        var record = file.IndexOf("\0\x03\0\x01\x04\x09\0\x01" + (char)(old.Length >> 8) + (char)old.Length, StringComparison.Ordinal);
        var changed = file.Remove(at, wanted.Length).Insert(at, wanted);
        changed = changed.Remove(record + 9, 1).Insert(record + 9, ((char)wanted.Length).ToString());
        return Encoding.Latin1.GetBytes(changed);
    }

    private static string Utf16(string text) => Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(text));
}
