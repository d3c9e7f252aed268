using System.Xml;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;

namespace ThiDua.Docx.Writing;

/// <summary>Writes tables (<c>w:tbl</c>) with fixed column widths.</summary>
internal sealed class TableWriter(XmlWriter xml)
{
    /// <summary>A table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="write">Writes a block in a cell.</param>
    public void Write(FormattedTable table, Action<FormattedBlock> write)
    {
        Start(table);
        foreach (var row in table.Rows)
        {
            WriteRow(table, row, null, cell =>
            {
                foreach (var block in row.Cells[cell].Blocks)
                {
                    write(block);
                }
            });
        }

        xml.End();
    }

    /// <summary>Begins a table with its properties and columns; its rows and its end are left to the caller.</summary>
    public void Start(FormattedTable table)
    {
        xml.Start("tbl");
        WriteProperties(table);
        xml.Start("tblGrid");
        foreach (var width in table.ColumnWidths)
        {
            xml.Start("gridCol");
            xml.Attribute("w", width.Twips);
            xml.End();
        }

        xml.End();
    }

    private void WriteProperties(FormattedTable table)
    {
        xml.Start("tblPr");
        Width("tblW", table.ColumnWidths.Sum(w => w.Twips));
        WriteBorders(table.Border);
        xml.Start("tblLayout");
        xml.Attribute("type", "fixed");
        xml.End();
        xml.Start("tblCellMar");
        Width("left", table.CellPadding.Twips);
        Width("right", table.CellPadding.Twips);
        xml.End();
        xml.End();
    }

    private void WriteBorders(Length border)
    {
        xml.Start("tblBorders");
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            xml.Start(side);
            if (border > Length.Zero)
            {
                xml.Attribute("val", "single");
                xml.Attribute("sz", BlockWriter.EighthsOfPoint(border));
                xml.Attribute("space", 0);
                xml.Attribute("color", "auto");
            }
            else
            {
                xml.Attribute("val", "nil");
            }

            xml.End();
        }

        xml.End();
    }

    /// <summary>A row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="change">Writes what became of the row, if something did.</param>
    /// <param name="content">Writes what stands in the cell of a number from 0.</param>
    public void WriteRow(FormattedTable table, FormattedRow row, Action? change, Action<int> content)
    {
        xml.Start("tr");
        if (row.KeepWhole || row.RepeatAsHeader || change is not null)
        {
            xml.Start("trPr");
            if (row.KeepWhole)
            {
                xml.Empty("cantSplit");
            }

            if (row.RepeatAsHeader)
            {
                xml.Empty("tblHeader");
            }

            change?.Invoke();
            xml.End();
        }

        var column = 0;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            StartCell(row.Cells[i], table.ColumnWidths.AsSpan().Slice(column, row.Cells[i].ColumnSpan));
            content(i);
            xml.End();
            column += row.Cells[i].ColumnSpan;
        }

        xml.End();
    }

    private void StartCell(FormattedCell cell, ReadOnlySpan<Length> widths)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        var total = 0;
        foreach (var width in widths)
        {
            total += width.Twips;
        }

        Width("tcW", total);
        if (cell.ColumnSpan > 1)
        {
            xml.Value("gridSpan", cell.ColumnSpan);
        }

        if (cell.Merge != RowMerge.None)
        {
            xml.Value("vMerge", cell.Merge == RowMerge.Begins ? "restart" : "continue");
        }

        if (cell.Centered)
        {
            xml.Value("vAlign", "center");
        }

        xml.End();
    }

    private void Width(string name, int twips)
    {
        xml.Start(name);
        xml.Attribute("w", twips);
        xml.Attribute("type", "dxa");
        xml.End();
    }
}
