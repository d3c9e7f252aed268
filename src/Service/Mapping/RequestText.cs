using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Text;
using ThiDua.Formats.Fonts;

namespace ThiDua.Service.Mapping;

/// <summary>
/// Reads the texts of a request as they may stand in a document: one line in Unicode form C, within the limit, of characters that the
/// type has. What is not so is a fault, one for each field.
/// </summary>
/// <param name="faults">Takes the faults.</param>
internal sealed class RequestText(List<Diagnostic> faults)
{
    /// <summary>The most characters of a text.</summary>
    public const int MostCharacters = 300;

    /// <summary>The most items of a list, unless said otherwise.</summary>
    public const int MostItems = 100;

    /// <summary>A text; empty when it was not given.</summary>
    public string Read(string text, string path)
    {
        var composed = UnicodeText.ToComposed(text).Trim();
        if (Fault(composed, path) is { } fault)
        {
            faults.Add(fault);
        }

        return composed;
    }

    /// <summary>A list of texts, none of them empty.</summary>
    public ImmutableArray<string> Read(IReadOnlyList<string> texts, string path, int most = MostItems) =>
        List(texts, path, most, ReadItem);

    /// <summary>A list of anything; beyond its limit nothing of it is read.</summary>
    public ImmutableArray<TTo> List<TFrom, TTo>(IReadOnlyList<TFrom> items, string path, int most, Func<TFrom, string, TTo> read)
    {
        if (items.Count > most)
        {
            faults.Add(Diagnostic.Error(
                "TOO_MANY_ITEMS",
                path,
                string.Create(CultureInfo.InvariantCulture, $"Danh sách có {items.Count} mục, nhiều nhất được {most}."),
                "Hãy bớt đi."));
            return [];
        }

        return [.. items.Select((item, i) => read(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))];
    }

    private string ReadItem(string text, string path)
    {
        var read = Read(text, path);
        if (read.Length == 0)
        {
            faults.Add(Diagnostic.Error("TEXT_EMPTY", path, "Mục này để trống.", "Hãy điền nội dung hoặc bỏ mục này."));
        }

        return read;
    }

    private static Diagnostic? Fault(string text, string path)
    {
        if (text.Length > MostCharacters)
        {
            return Diagnostic.Error(
                "TEXT_TOO_LONG",
                path,
                string.Create(CultureInfo.InvariantCulture, $"Nội dung dài {text.Length} ký tự, quá {MostCharacters}."),
                "Hãy rút ngắn.");
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar)
            {
                return Diagnostic.Error(
                    "CONTROL_CHARACTER", path, $"Có ký tự điều khiển {Name(rune)} trong văn bản.", "Hãy ghi trên một dòng, bỏ ký tự này.");
            }

            if (!FontMetrics.TimesNewRoman.Covers(rune))
            {
                return Diagnostic.Error(
                    "GLYPH_MISSING", path, $"Ký tự “{rune}” ({Name(rune)}) không có trong phông chữ của văn bản.", "Hãy xóa hoặc thay ký tự này.");
            }
        }

        return null;
    }

    private static string Name(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);
}
