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
        _ => false,
    };

    /// <summary>Height of the least that may stand on a page before a break.</summary>
    public int LeastHeight(int lines)
    {
        if (Table is not null)
        {
            return Table.LeastHeight;
        }

        // Three lines cannot be parted into two and two.
        var count = Slices.Count < 2 * lines ? Slices.Count : lines;
        return Slices.Take(count).Sum(s => s.Before + s.Height);
    }
}
