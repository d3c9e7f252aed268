using System.Globalization;
using System.Text;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Formats.Formatters;

/// <summary>The error for a character that the type has no glyph for: never an empty box in print.</summary>
public static class GlyphDiagnostic
{
    /// <summary>Names the character, the words around it and the place.</summary>
    public static Diagnostic Missing(Rune character, string text, string place, string font)
    {
        var at = text.IndexOf(character.ToString(), StringComparison.Ordinal);
        var from = Math.Max(0, at - 20);
        var to = Math.Min(text.Length, at + character.Utf16SequenceLength + 20);
        var code = character.Value.ToString("X4", CultureInfo.InvariantCulture);
        return Diagnostic.Error(
            "GLYPH_MISSING",
            place,
            $"Ký tự “{character}” (U+{code}) không có trong phông chữ {font}, tại “{text[from..to].Trim()}”.",
            "Hãy xóa hoặc thay ký tự này.");
    }
}
