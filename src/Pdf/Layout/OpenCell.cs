namespace ThiDua.Pdf.Layout;

/// <summary>A cell merged over rows of which some are not placed yet. Lengths are in twips.</summary>
/// <param name="cell">The cell.</param>
/// <param name="lastRow">Index of the last row it covers.</param>
internal sealed class OpenCell(CellLayout cell, int lastRow)
{
    /// <summary>The cell with the lines that are not placed yet.</summary>
    public CellLayout Cell { get; private set; } = cell;

    /// <summary>Index of the last row it covers.</summary>
    public int LastRow => lastRow;

    /// <summary>Top of its first row on the page.</summary>
    public int Top { get; private set; }

    /// <summary>Which of the rows on the page is its first.</summary>
    public int FirstPlaced { get; private set; }

    private bool _goesOn;

    /// <summary>Begins on a page, or goes on there.</summary>
    public OpenCell At(int top, int firstPlaced)
    {
        (Top, FirstPlaced) = (top, firstPlaced);
        return this;
    }

    /// <summary>Takes the lines that fit above a page break; a line higher than the page is taken all the same.</summary>
    public MergedPart Part(int bottom, int border)
    {
        var lines = Math.Max(_goesOn ? 1 : 0, Cell.Fitting(bottom - Top - border));
        var part = new MergedPart(Cell.Upper(lines), Top, bottom);
        (Cell, _goesOn) = (Cell.Lower(lines), true);
        return part;
    }
}
