using System.Collections.Immutable;

namespace ThiDua.Formats.Certificates;

/// <summary>A text made to fit its line of a certificate.</summary>
/// <param name="Lines">Its lines of print.</param>
/// <param name="Size">Type size in points.</param>
/// <param name="Broken">Whether it was broken in two and takes the higher box.</param>
internal sealed record FittedText(ImmutableArray<string> Lines, double Size, bool Broken = false);
