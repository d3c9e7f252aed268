using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Docx.Reading.Raw;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>A table of a Word file as a table of data.</summary>
internal static class TableRecogniser
{
    private const int AllShares = 100;

    /// <summary>A table of so many columns without lines is the head or foot of a form.</summary>
    private const int LayoutColumns = 2;

    public static DataTable Read(ReadingContext context, RawTable raw, RichText caption)
    {
        var rows = raw.Rows.Where(row => row.Cells.Length > 0).ToList();
        var columns = rows.Max(row => row.Cells.Sum(cell => cell.Columns));
        var heads = raw.HasBorders ? WithSpans(rows, HeadCount(rows)) : 0;
        if (rows.Exists(row => row.Cells.Any(cell => cell.Blocks.Any(block => block is RawTable))))
        {
            context.Warn("TABLE_IN_TABLE", "body", "Có bảng nằm trong ô của bảng khác; chữ của nó được giữ thành các dòng trong ô.", "Hãy xem lại ô đó.");
        }

        if (!raw.HasBorders && columns > LayoutColumns)
        {
            context.Warn("TABLE_WITHOUT_LINES", "body", "Có bảng không kẻ khung trong nội dung; được giữ thành bảng không kẻ khung.", "Hãy xem: nếu là bảng số liệu thì nên kẻ khung.");
        }

        var grid = rows.Select((row, r) => Cells(rows, row, r, columns)).ToList();
        return new DataTable(
            caption.WithoutBold().ToInlines(),
            [.. Shares(raw.Widths, columns).Zip(Alignments(grid.Skip(heads), columns), (share, alignment) => new TableColumn(share, alignment))],
            [.. grid.Take(heads).Select(cells => new TableRow([.. cells.Select(cell => cell.Tree(bold: true))]))],
            [.. grid.Skip(heads).Select(Row)])
        {
            IsRuled = raw.HasBorders,
        };
    }

    /// <summary>The rows that head the table: those marked so; else a first row all of whose cells are bold or centred.</summary>
    private static int HeadCount(List<RawRow> rows)
    {
        var marked = rows.TakeWhile(row => row.IsHeading).Count();
        if (marked > 0 || rows.Count < 2)
        {
            return Math.Min(marked, rows.Count - 1);
        }

        var texts = rows[0].Cells.Select(cell => cell.Paragraphs.ToList()).Where(cell => cell.Count > 0).ToList();
        return texts.Count > 0 && texts.TrueForAll(cell => cell.TrueForAll(p => p.Text.IsBold || !p.Text.Plain.Any(char.IsLetter))) ? 1 : 0;
    }

    /// <summary>The head goes down as far as the cells of its first row do: the rows beside them name the columns too.</summary>
    private static int WithSpans(List<RawRow> rows, int heads)
    {
        if (heads == 0)
        {
            return 0;
        }

        var (deepest, column) = (heads, 0);
        foreach (var cell in rows[0].Cells)
        {
            deepest = Math.Max(deepest, RowSpan(rows, 0, column, cell));
            column += cell.Columns;
        }

        return Math.Min(deepest, rows.Count - 1);
    }

    /// <summary>The cells of a row that are not covered from above, padded to the width of the table.</summary>
    private static List<ReadCell> Cells(List<RawRow> rows, RawRow row, int index, int columns)
    {
        var cells = new List<ReadCell>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Merge != RawMerge.Continues || index == 0)
            {
                cells.Add(new ReadCell(Text(cell), column, cell.Columns, RowSpan(rows, index, column, cell), Alignment(cell)));
            }

            column += cell.Columns;
        }

        if (column < columns)
        {
            cells.Add(new ReadCell(RichText.Empty, column, columns - column, 1, CellAlignment.Left));
        }

        return cells;
    }

    private static int RowSpan(List<RawRow> rows, int index, int column, RawCell cell)
    {
        var span = 1;
        while (cell.Merge == RawMerge.Begins && index + span < rows.Count && ContinuesAt(rows[index + span], column, cell.Columns))
        {
            span++;
        }

        return span;
    }

    private static bool ContinuesAt(RawRow row, int column, int columns)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (at == column)
            {
                return cell.Merge == RawMerge.Continues && cell.Columns == columns;
            }

            at += cell.Columns;
        }

        return false;
    }

    private static RichText Text(RawCell cell) => cell.Paragraphs.Select(paragraph => paragraph.Text.Tidied())
        .Where(text => !text.IsEmpty).Aggregate(RichText.Empty, (all, next) => all.IsEmpty ? next : all + RichText.Of("\n") + next);

    private static CellAlignment Alignment(RawCell cell) => (cell.Paragraphs.FirstOrDefault()?.Alignment ?? Formats.Styles.Alignment.Left) switch
    {
        Formats.Styles.Alignment.Center => CellAlignment.Center,
        Formats.Styles.Alignment.Right => CellAlignment.Right,
        _ => CellAlignment.Left,
    };

    private static TableRow Row(List<ReadCell> cells)
    {
        var emphasised = cells.Exists(cell => cell.Text.IsBold) && cells.TrueForAll(cell => cell.Text.IsBold || !cell.Text.Plain.Any(char.IsLetter));
        return new TableRow([.. cells.Select(cell => cell.Tree(emphasised))], emphasised);
    }

    /// <summary>How the cells of each column are aligned, most of them.</summary>
    private static IEnumerable<CellAlignment> Alignments(IEnumerable<List<ReadCell>> rows, int columns)
    {
        var cells = rows.SelectMany(row => row).Where(cell => cell.Columns == 1 && !cell.Text.IsEmpty).ToLookup(cell => cell.Column, cell => cell.Alignment);
        return Enumerable.Range(0, columns).Select(column =>
            cells[column].GroupBy(alignment => alignment).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).Select(same => same.Key).FirstOrDefault());
    }

    /// <summary>Widths in whole hundredths of the table's, so that they stay the same when the table is set anew.</summary>
    private static IEnumerable<decimal?> Shares(ImmutableArray<int> widths, int columns)
    {
        var all = widths.Sum();
        if (widths.Length != columns || all <= 0 || widths.Any(width => width <= 0))
        {
            return Enumerable.Repeat<decimal?>(null, columns);
        }

        var shares = widths.Select(width => Math.Max(1, (int)Math.Round(width * (double)AllShares / all))).ToArray();
        var widest = Array.IndexOf(shares, shares.Max());
        shares[widest] += AllShares - shares.Sum();
        return shares.Select(share => (decimal?)share);
    }

    private sealed record ReadCell(RichText Text, int Column, int Columns, int Rows, CellAlignment Alignment)
    {
        /// <summary>As a cell of the tree; bold that the whole row has is not the cell's own.</summary>
        public TableCell Tree(bool bold) => new((bold ? Text.WithoutBold() : Text).ToInlines(), Columns, Rows);
    }
}
