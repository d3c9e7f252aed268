using ThiDua.Documents.Inlines;

namespace ThiDua.Documents.Citations;

/// <summary>A citation found in running text.</summary>
/// <param name="Start">Where it begins, counted in characters.</param>
/// <param name="Citation">The citation, with its text as it stands there.</param>
public sealed record FoundCitation(int Start, Citation Citation)
{
    /// <summary>The first character behind it.</summary>
    public int End => Start + Citation.Text.Length;
}
