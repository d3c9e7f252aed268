using System.Collections.Frozen;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Numbering;

namespace ThiDua.Docx.Reading.Outline;

/// <summary>A marker at the beginning of a paragraph.</summary>
/// <param name="Marker">Its kind.</param>
/// <param name="Label">Its label without word and closing mark: "IV", "2.1", "đ".</param>
/// <param name="Length">How many characters it takes, the blanks behind it included.</param>
internal sealed record ReadMarker(Marker Marker, string Label, int Length)
{
    private static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["thứ nhất"] = 1,
        ["thứ hai"] = 2,
        ["thứ ba"] = 3,
        ["thứ tư"] = 4,
        ["thứ năm"] = 5,
        ["thứ sáu"] = 6,
        ["thứ bảy"] = 7,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The label as counting would give it: "thứ nhất" is "I".</summary>
    public string Counted => Ordinals.TryGetValue(Label.ToLowerInvariant(), out var ordinal) ? RomanNumeral.Of(ordinal) : Label;

    /// <summary>The order in which kinds of markers stand within each other; a decimal one by its depth.</summary>
    public int Rank => Marker switch
    {
        Marker.None => 85,
        Marker.Letter => 90,
        Marker.Dash => 100,
        Marker.Plus => 110,
        Marker.Decimal => ((int)Marker.Arabic * 10) + Label.Count(c => c == '.'),
        _ => (int)Marker * 10,
    };
}
