using System.Xml;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;

namespace ThiDua.Docx.Writing;

/// <summary>Writes tables (<c>w:tbl</c>) with fixed column widths.</summary>
internal sealed class TableWriter(XmlWriter xml, BlockWriter blocks)
{
    public void Write(FormattedTable table)
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
        foreach (var row in table.Rows)
        {
            WriteRow(table, row);
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

    private void WriteRow(FormattedTable table, FormattedRow row)
    {
        xml.Start("tr");
        if (row.KeepWhole || row.RepeatAsHeader)
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

            xml.End();
        }

        var column = 0;
        foreach (var cell in row.Cells)
        {
            WriteCell(cell, table.ColumnWidths.AsSpan().Slice(column, cell.ColumnSpan));
            column += cell.ColumnSpan;
        }

        xml.End();
    }

    private void WriteCell(FormattedCell cell, ReadOnlySpan<Length> widths)
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
        foreach (var block in cell.Blocks)
        {
            blocks.Write(block);
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
