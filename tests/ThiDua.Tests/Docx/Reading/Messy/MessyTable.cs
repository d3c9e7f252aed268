using System.Globalization;
using System.Text;
using ThiDua.Documents.Blocks;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Writes tables of data, and tables without lines that only lay out text.</summary>
internal static class MessyTable
{
    private const string Lines = "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>";

    public static void Add(MessyWord word, DataTable table)
    {
        var widths = string.Concat(table.Columns.Select(column => $"<w:gridCol{(column.Weight is { } weight ? $" w:w=\"{((int)(weight * 90)).ToString(CultureInfo.InvariantCulture)}\"" : "")}/>"));
        var xml = new StringBuilder($"<w:tbl><w:tblPr>{Lines}</w:tblPr><w:tblGrid>{widths}</w:tblGrid>");
        var covered = new int[table.Columns.Length];
        var spans = new int[table.Columns.Length];
        foreach (var (row, heads) in table.HeaderRows.Select(row => (row, true)).Concat(table.Rows.Select(row => (row, false))))
        {
            xml.Append("<w:tr>").Append(heads ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            var column = 0;
            foreach (var cell in row.Cells)
            {
                Covered(ref column);
                var align = heads ? "center" : table.Columns[column].Alignment switch { CellAlignment.Center => "center", CellAlignment.Right => "right", _ => "left" };
                var paragraphs = Split(MessyParagraph.Of(cell.Inlines, heads || row.Emphasised)).Select(pieces => word.Xml(new MessyParagraph([.. pieces], align)));
                xml.Append($"<w:tc><w:tcPr><w:gridSpan w:val=\"{cell.ColumnSpan}\"/>{(cell.RowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : "")}</w:tcPr>{string.Concat(paragraphs)}</w:tc>");
                (covered[column], spans[column]) = (cell.RowSpan - 1, cell.ColumnSpan);
                column += cell.ColumnSpan;
            }

            Covered(ref column);
            xml.Append("</w:tr>");
        }

        word.Raw(xml.Append("</w:tbl>").ToString());

        void Covered(ref int column)
        {
            while (column < covered.Length && covered[column] > 0)
            {
                covered[column]--;
                xml.Append($"<w:tc><w:tcPr><w:gridSpan w:val=\"{spans[column]}\"/><w:vMerge/></w:tcPr><w:p/></w:tc>");
                column += spans[column];
            }
        }
    }

    /// <summary>A table without lines; each row its cells, each cell its paragraphs.</summary>
    public static void AddLayout(MessyWord word, params IEnumerable<IReadOnlyList<IReadOnlyList<MessyParagraph>>> rows)
    {
        var xml = rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc><w:tcPr/>{string.Concat(cell.Select(word.Xml))}<w:p/></w:tc>"))}</w:tr>");
        word.Raw($"<w:tbl><w:tblPr/>{string.Concat(xml)}</w:tbl>");
    }

    /// <summary>The paragraphs of a cell, whose lines are parted by breaks.</summary>
    private static IEnumerable<List<MessyPiece>> Split(IEnumerable<MessyPiece> pieces)
    {
        var line = new List<MessyPiece>();
        foreach (var piece in pieces)
        {
            if (piece.Text == "\n")
            {
                yield return line;
                line = [];
            }
            else
            {
                line.Add(piece);
            }
        }

        yield return line;
    }
}
