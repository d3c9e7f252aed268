using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Styles;

/// <summary>The distance between the lines of a paragraph.</summary>
/// <param name="Multiple">Multiple of single spacing; used when <paramref name="Exact"/> is null.</param>
/// <param name="Exact">An exact line height, or null.</param>
public readonly record struct LineSpacing(double Multiple, Length? Exact = null)
{
    /// <summary>Single spacing (dòng đơn).</summary>
    public static LineSpacing Single => new(1);
}
