using System.Collections.Immutable;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Styles;

namespace ThiDua.Pdf.Layout;

/// <summary>The tab stops of a line. Lengths are in twips from the line's left edge.</summary>
/// <param name="tabs">The stops of its paragraph.</param>
/// <param name="indent">The line's left edge from that of the column.</param>
internal readonly struct TabRuler(ImmutableArray<TabStop> tabs, int indent)
{
    /// <summary>The first stop behind a place, and where it is.</summary>
    public (TabStop Stop, int At) Behind(int place)
    {
        foreach (var tab in tabs)
        {
            if (tab.Position.Twips - indent > place)
            {
                return (tab, tab.Position.Twips - indent);
            }
        }

        var distance = TabStop.Default.Twips;
        var position = (((place + indent) / distance) + 1) * distance;
        return (new TabStop(new(position)), position - indent);
    }

    /// <summary>The pieces of a line with its tabs as wide as they lead.</summary>
    public List<LinePiece> Set(List<LinePiece> pieces)
    {
        if (!pieces.Exists(piece => piece.IsTab))
        {
            return pieces;
        }

        var set = new List<LinePiece>(pieces.Count);
        double place = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.IsTab)
            {
                var (stop, at) = Behind((int)Math.Round(place * 20));
                var text = pieces.Skip(i + 1).TakeWhile(p => !p.IsTab).Sum(p => p.Width);
                var end = (at / 20.0) - stop.Alignment switch { Alignment.Right => text, Alignment.Center => text / 2, _ => 0 };
                var width = Math.Max(0, end - place);
                piece = piece with { Width = width, Dots = stop.Dotted ? Dots(width, piece) : 0 };
            }

            set.Add(piece);
            place += piece.Width;
        }

        return set;
    }

    private static int Dots(double width, LinePiece piece) =>
        (int)(width / FontMetrics.TimesNewRoman.Width(".", piece.Format.Face, piece.Format.Size));
}
