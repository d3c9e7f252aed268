using ThiDua.Documents.Blocks;

namespace ThiDua.Docx.Reading.Outline;

/// <summary>A marker at the beginning of a paragraph.</summary>
/// <param name="Marker">Its kind.</param>
/// <param name="Label">Its label without word and closing mark: "IV", "2.1", "đ".</param>
/// <param name="Length">How many characters it takes, the blanks behind it included.</param>
internal sealed record ReadMarker(Marker Marker, string Label, int Length)
{
    /// <summary>The order in which kinds of markers stand within each other; a decimal one by its depth.</summary>
    public int Rank => Marker switch
    {
        Marker.None => 80,
        Marker.Letter => 90,
        Marker.Dash => 100,
        Marker.Plus => 110,
        Marker.Decimal => ((int)Marker.Arabic * 10) + Label.Count(c => c == '.'),
        _ => (int)Marker * 10,
    };
}
