using System.Globalization;
using System.Text;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Merging;

/// <summary>
/// Blocks of content given as data (the shared definition <c>block</c>) as markup: paragraphs, numbered sections, tables, figures.
/// </summary>
internal static class BlocksMarkup
{
    public static string Write(List<object?> blocks)
    {
        var output = new StringBuilder();
        WriteBlocks(blocks, output);
        return output.ToString();
    }

    /// <summary>A text of the shared definition <c>richText</c> as markup.</summary>
    public static string WriteText(object text)
    {
        var output = new StringBuilder();
        WriteInlines(text, output);
        return output.ToString();
    }

    private static void WriteBlocks(List<object?> blocks, StringBuilder output)
    {
        foreach (var block in blocks.OfType<DataObject>())
        {
            if (block.GetValueOrDefault("table") is DataObject table)
            {
                WriteTable(table, output);
            }
            else if (block.GetValueOrDefault("figure") is DataObject figure)
            {
                WriteFigure(figure, output);
            }
            else if (block.GetValueOrDefault("qr") is DataObject code)
            {
                WriteCode(code, output);
            }
            else if (block.GetValueOrDefault("marker") is string marker)
            {
                WriteSection(marker, block, output);
            }
            else
            {
                WriteElement("p", block.GetValueOrDefault("text"), output);
            }
        }
    }

    private static void WriteFigure(DataObject figure, StringBuilder output)
    {
        var image = figure.GetValueOrDefault("image") as DataObject ?? [];
        output.Append("<figure");
        WriteAttribute("image", image.GetValueOrDefault("data"), output);
        WriteAttribute("alt", image.GetValueOrDefault("alt"), output);
        WriteAttribute("width", figure.GetValueOrDefault("width"), output);
        output.Append('>');
        WriteElement("caption", figure.GetValueOrDefault("caption"), output);
        output.Append("</figure>");
    }

    private static void WriteCode(DataObject code, StringBuilder output)
    {
        output.Append("<qr");
        WriteAttribute("text", code.GetValueOrDefault("text"), output);
        WriteAttribute("alt", code.GetValueOrDefault("alt"), output);
        WriteAttribute("width", code.GetValueOrDefault("width"), output);
        output.Append('>');
        WriteElement("caption", code.GetValueOrDefault("caption"), output);
        output.Append("</qr>");
    }

    private static void WriteSection(string marker, DataObject block, StringBuilder output)
    {
        output.Append("<section marker=\"").Append(marker).Append("\">");
        WriteElement("title", block.GetValueOrDefault("title"), output);
        WriteElement("text", block.GetValueOrDefault("text"), output);
        if (block.GetValueOrDefault("blocks") is List<object?> below)
        {
            WriteBlocks(below, output);
        }

        output.Append("</section>");
    }

    private static void WriteTable(DataObject table, StringBuilder output)
    {
        output.Append("<table>");
        WriteElement("caption", table.GetValueOrDefault("caption"), output);
        foreach (var column in Objects(table, "columns"))
        {
            output.Append("<column");
            WriteAttribute("width", column.GetValueOrDefault("width"), output);
            WriteAttribute("align", column.GetValueOrDefault("align"), output);
            output.Append('>');
            WriteInlines(column.GetValueOrDefault("title"), output);
            output.Append("</column>");
        }

        foreach (var row in Objects(table, "rows"))
        {
            output.Append(row.GetValueOrDefault("emphasised") is true ? "<row emphasised=\"true\">" : "<row>");
            foreach (var cell in row.GetValueOrDefault("cells") as List<object?> ?? [])
            {
                WriteCell(cell, output);
            }

            output.Append("</row>");
        }

        output.Append("</table>");
    }

    private static void WriteCell(object? cell, StringBuilder output)
    {
        output.Append("<cell");
        if (cell is DataObject spanning)
        {
            WriteAttribute("columns", spanning.GetValueOrDefault("columns"), output);
            WriteAttribute("rows", spanning.GetValueOrDefault("rows"), output);
            cell = spanning.GetValueOrDefault("text");
        }

        output.Append('>');
        WriteInlines(cell, output);
        output.Append("</cell>");
    }

    private static void WriteElement(string name, object? content, StringBuilder output)
    {
        if (content is null or AbsentValue)
        {
            return;
        }

        output.Append('<').Append(name).Append('>');
        WriteInlines(content, output);
        output.Append("</").Append(name).Append('>');
    }

    private static void WriteAttribute(string name, object? value, StringBuilder output)
    {
        if (value is not (null or AbsentValue))
        {
            output.Append(' ').Append(name).Append("=\"").Append(MarkupEncoder.Encode(Convert.ToString(value, CultureInfo.InvariantCulture)!)).Append('"');
        }
    }

    /// <summary>A text, a number, or a list of texts and of texts with a look.</summary>
    private static void WriteInlines(object? content, StringBuilder output)
    {
        switch (content)
        {
            case string text:
                output.Append(MarkupEncoder.Encode(text));
                break;
            case long whole:
                output.Append(CultureInfo.InvariantCulture, $"{whole}");
                break;
            case decimal number:
                output.Append(number.ToString(CultureInfo.InvariantCulture).Replace('.', ','));
                break;
            case List<object?> several:
                several.ForEach(one => WriteInlines(one, output));
                break;
            case DataObject span:
                var (bold, italic) = (span.GetValueOrDefault("bold") is true, span.GetValueOrDefault("italic") is true);
                output.Append(bold ? "<b>" : "").Append(italic ? "<i>" : "");
                WriteInlines(span.GetValueOrDefault("text"), output);
                output.Append(italic ? "</i>" : "").Append(bold ? "</b>" : "");
                break;
            default:
                break;
        }
    }

    private static IEnumerable<DataObject> Objects(DataObject data, string name) =>
        (data.GetValueOrDefault(name) as List<object?> ?? []).OfType<DataObject>();
}
