using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Styles;

/// <summary>A place to which a tab leads. Behind the last one of a paragraph they follow every <see cref="Default"/>, aligned left.</summary>
/// <param name="Position">Its distance from the left edge of the column.</param>
/// <param name="Alignment">How the text behind the tab stands at it: begins, ends or has its middle there.</param>
/// <param name="Dotted">Whether the way to it is dotted, to be written on or to lead the eye.</param>
public sealed record TabStop(Length Position, Alignment Alignment = Alignment.Left, bool Dotted = false)
{
    /// <summary>Distance of the tab stops that nobody set.</summary>
    public static Length Default { get; } = new(567);
}
