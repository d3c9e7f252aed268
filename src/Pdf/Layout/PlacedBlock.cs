using ThiDua.Formats.Formatted;

namespace ThiDua.Pdf.Layout;

/// <summary>A block with its slices measured, or with the layouter of its rows when it is a table.</summary>
internal sealed record PlacedBlock(FormattedBlock Block, IReadOnlyList<Slice> Slices, TableLayouter? Table)
{
    /// <summary>Whether it stays with what follows.</summary>
    public bool KeepNext => Block switch
    {
        FormattedParagraph paragraph => paragraph.Format.KeepNext,
        RuledLine line => line.KeepNext,
        FormattedImage image => image.Format.KeepNext,
        _ => false,
    };

    /// <summary>How many of its lines stand together at the least on each side of a page break.</summary>
    public int LeastLines => Block is FormattedParagraph { Format.WidowControl: true } ? 2 : 1;

    /// <summary>Height of the least that may stand on a page before a break.</summary>
    public int LeastHeight()
    {
        if (Table is not null)
        {
            return Table.LeastHeight;
        }

        // Three lines cannot be parted into two and two.
        var count = Slices.Count < 2 * LeastLines ? Slices.Count : LeastLines;
        return Slices.Take(count).Sum(s => s.Before + s.Height);
    }
}
