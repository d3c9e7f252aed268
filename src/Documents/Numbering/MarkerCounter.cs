using System.Globalization;
using ThiDua.Documents.Blocks;

namespace ThiDua.Documents.Numbering;

/// <summary>
/// Numbers the sections of one parent, each kind of marker in its own run; a decimal marker continues the label of the
/// section above, an article is counted through the whole document.
/// </summary>
/// <param name="parentLabel">Label of the section above without its closing mark, such as "2" or "2.1"; empty at the top.</param>
/// <param name="articles">Counts the articles of the whole document.</param>
public sealed class MarkerCounter(string parentLabel, ArticleCounter articles)
{
    private readonly int[] _counts = new int[Enum.GetValues<Marker>().Length];

    /// <summary>A counter for the sections below one labelled <paramref name="label"/>.</summary>
    public MarkerCounter Below(string label) => new(label, articles);

    /// <summary>The next label of a kind, without its closing mark: "IV", "2.1", "đ"; empty for none, "-" and "+" for items.</summary>
    public string Next(Marker marker) => Label(marker, marker == Marker.Article ? articles.Next() : ++_counts[(int)marker]);

    /// <summary>What <see cref="Next"/> would give, uncounted.</summary>
    public string Peek(Marker marker) => Label(marker, marker == Marker.Article ? articles.Peek() : _counts[(int)marker] + 1);

    private string Label(Marker marker, int ordinal) => marker switch
    {
        Marker.None => "",
        Marker.Dash => "-",
        Marker.Plus => "+",
        Marker.Part or Marker.Chapter or Marker.Roman => RomanNumeral.Of(ordinal),
        Marker.Capital when ordinal <= 26 => ((char)('A' + ordinal - 1)).ToString(),
        Marker.Letter => VietnameseLetter.Of(ordinal),
        Marker.Decimal when parentLabel.Length > 0 => $"{parentLabel}.{Number(ordinal)}",
        _ => Number(ordinal),
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
