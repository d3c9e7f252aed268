using System.Collections.Immutable;

namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>A row of text on a page: one line, or lines of several columns side by side.</summary>
/// <param name="Columns">Its columns, left to right.</param>
internal sealed record PdfRow(ImmutableArray<PdfPiece> Columns)
{
    /// <summary>A gap this many times as wide as the text is high parts columns; blanks of a justified line are narrower.</summary>
    private const double ColumnGap = 1.5;

    private const double WordGap = 0.15;

    public int Left => Columns[0].Left;

    public int Right => Columns[^1].Right;

    public int Top => Columns.Min(column => column.Top);

    public int Bottom => Columns.Max(column => column.Top + column.Height);

    public int Height => Columns[0].Height;

    public string Text => string.Join('\t', Columns.Select(column => column.Text));

    public IEnumerable<PdfRun> Runs => Columns.SelectMany((column, i) => i == 0 ? column.Runs : column.Runs.Prepend(new PdfRun("\t")));

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold => Columns.All(column => column.Runs.All(run => run.Bold || string.IsNullOrWhiteSpace(run.Text)));

    /// <summary>The rows of a page's pieces: those that overlap by half their height stand side by side.</summary>
    public static ImmutableArray<PdfRow> Of(IEnumerable<PdfPiece> pieces)
    {
        var rows = new List<List<PdfPiece>>();
        foreach (var piece in pieces.OrderBy(piece => piece.Top + (piece.Height / 2)).ThenBy(piece => piece.Left))
        {
            var middle = piece.Top + (piece.Height / 2);
            if (rows.Count > 0 && rows[^1][0] is var first && middle < first.Top + first.Height - (first.Height / 4) && rows[^1].TrueForAll(other => other.Right <= piece.Left + 2 || piece.Right <= other.Left + 2))
            {
                rows[^1].Add(piece);
            }
            else
            {
                rows.Add([piece]);
            }
        }

        return [.. rows.Select(row => new PdfRow(Columned(row.OrderBy(piece => piece.Left))))];
    }

    private static ImmutableArray<PdfPiece> Columned(IEnumerable<PdfPiece> pieces)
    {
        var columns = new List<PdfPiece>();
        foreach (var piece in pieces)
        {
            if (columns.Count == 0 || piece.Left - columns[^1].Right > ColumnGap * piece.Height)
            {
                columns.Add(piece);
                continue;
            }

            var last = columns[^1];
            var blank = piece.Left - last.Right > WordGap * piece.Height && !last.Text.EndsWith(' ') ? " " : "";
            var top = Math.Min(last.Top, piece.Top);
            columns[^1] = new PdfPiece(last.Left, top, piece.Right - last.Left, Math.Max(last.Top + last.Height, piece.Top + piece.Height) - top, [.. last.Runs, new PdfRun(blank), .. piece.Runs]);
        }

        return [.. columns];
    }
}
