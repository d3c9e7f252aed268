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
        FormattedTable => Table!.KeepNext,
        _ => false,
    };

    /// <summary>Its height with the room above and below it.</summary>
    public int Height => Table?.Height ?? Slices.Sum(s => s.Total);

    /// <summary>How many of its lines stand together at the least on each side of a page break.</summary>
    /// <param name="page">Room on a page; lines that are kept together but more than fit one are parted like others.</param>
    public int LeastLines(int page) => Block switch
    {
        FormattedParagraph { Format.KeepLines: true } when Slices.Sum(s => s.Total) <= page => Slices.Count,
        FormattedParagraph { Format.WidowControl: true } => 2,
        _ => 1,
    };

    /// <summary>Height of the least that may stand on a page before a break.</summary>
    /// <param name="page">Room on a page.</param>
    public int LeastHeight(int page)
    {
        if (Table is not null)
        {
            return Table.LeastHeight;
        }

        // Three lines cannot be parted into two and two.
        var least = LeastLines(page);
        var count = Slices.Count < 2 * least ? Slices.Count : least;
        return Slices.Take(count).Sum(s => s.Before + s.Height);
    }
}
