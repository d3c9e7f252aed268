using ThiDua.Formats.Fonts;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Cuts a name that is too long for its column into lines: after a dash or comma if it has one there, else into lines of
/// about equal length (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2, điểm b).
/// </summary>
internal static class NameSplitter
{
    public static IEnumerable<string> Split(string name, CharacterFormat look, Length width)
    {
        if (Fits(name, look, width))
        {
            return [name];
        }

        foreach (var mark in (ReadOnlySpan<string>)[" - ", ", "])
        {
            for (var at = name.LastIndexOf(mark, StringComparison.Ordinal); at > 0; at = name.LastIndexOf(mark, at - 1, StringComparison.Ordinal))
            {
                var cut = at + mark.Length;
                var head = name[..cut].TrimEnd();
                if (Fits(head, look, width))
                {
                    return [head, .. Split(name[cut..], look, width)];
                }
            }
        }

        return LineBreaker.Balance(name, look.Face, look.Size, width.Points).Lines;
    }

    private static bool Fits(string text, CharacterFormat look, Length width) =>
        FontMetrics.TimesNewRoman.Width(text, look.Face, look.Size) <= width.Points;
}
