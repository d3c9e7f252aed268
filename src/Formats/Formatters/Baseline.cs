using ThiDua.Formats.Fonts;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>Puts first lines of two sizes in neighbouring cells on one baseline.</summary>
internal static class Baseline
{
    /// <summary>Further room above <paramref name="smaller"/> so that its baseline meets that of <paramref name="larger"/>.</summary>
    public static Length Drop(CharacterFormat smaller, CharacterFormat larger)
    {
        var metrics = FontMetrics.TimesNewRoman;
        return Length.FromPoints(Math.Max(0, larger.Size - smaller.Size) * (metrics.Ascent + metrics.LineGap));
    }
}
