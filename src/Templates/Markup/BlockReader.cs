using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;

namespace ThiDua.Templates.Markup;

/// <summary>Reads paragraphs, sections, tables, figures and appendices.</summary>
internal static class BlockReader
{
    /// <summary>Reads the current element to its end.</summary>
    public static Block Read(MarkupCursor cursor, string element) => element switch
    {
        "p" => ReadParagraph(cursor),
        "section" => ReadSection(cursor),
        "table" => ReadTable(cursor),
        "figure" => FigureReader.Read(cursor),
        "qr" => FigureReader.ReadCode(cursor),
        "chart" => ChartReader.Read(cursor),
        _ => throw cursor.Error($"không có phần tử <{element}>"),
    };

    private static Paragraph ReadParagraph(MarkupCursor cursor)
    {
        cursor.AllowAttributes("align");
        var alignment = cursor.Attribute("align") switch
        {
            "center" => ParagraphAlignment.Center,
            "right" => ParagraphAlignment.Right,
            null => ParagraphAlignment.Text,
            var other => throw cursor.Error($"không có kiểu căn lề “{other}”"),
        };
        return new Paragraph(InlineReader.Read(cursor, mayFill: true)) { Alignment = alignment };
    }

    /// <summary>The text of an element that has no attributes.</summary>
    private static ImmutableArray<Inline> ReadText(MarkupCursor cursor)
    {
        cursor.AllowAttributes();
        return InlineReader.Read(cursor, mayFill: true);
    }

    /// <summary>Reads an appendix; with <c>form="list"</c> a list, with <c>kind</c> a text of that kind that the document promulgates.</summary>
    public static Appendix ReadAppendix(MarkupCursor cursor)
    {
        cursor.AllowAttributes("form", "kind");
        var (form, code) = (cursor.Attribute("form"), cursor.Attribute("kind"));
        DocumentKind? kind = null;
        if (code is not null && !DocumentKinds.TryGet(code, out kind))
        {
            throw cursor.Error($"không có loại văn bản “{code}”");
        }

        if (form is not (null or "list"))
        {
            throw cursor.Error($"phụ lục không có dạng “{form}”");
        }

        if (form is not null && kind is not null)
        {
            throw cursor.Error("danh sách không có loại văn bản");
        }

        ImmutableArray<Inline> title = [];
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var element in cursor.Children())
        {
            if (element == "title")
            {
                title = ReadText(cursor);
            }
            else
            {
                blocks.Add(Read(cursor, element));
            }
        }

        return (form, kind) switch
        {
            (null, null) => new Appendix(title, blocks.ToImmutable()),
            (null, { } text) => new AttachedText(text, title, blocks.ToImmutable()),
            _ => new AttachedList(title, blocks.ToImmutable()),
        };
    }

    private static Section ReadSection(MarkupCursor cursor)
    {
        cursor.AllowAttributes("marker");
        var name = cursor.Attribute("marker") ?? "none";
        if (!name.All(char.IsAsciiLetterLower) || !Enum.TryParse<Marker>(name, ignoreCase: true, out var marker))
        {
            throw cursor.Error($"không có kiểu đánh số “{name}”");
        }

        ImmutableArray<Inline> title = [];
        ImmutableArray<Inline> text = [];
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var element in cursor.Children())
        {
            switch (element)
            {
                case "title":
                    title = ReadText(cursor);
                    break;
                case "text":
                    text = ReadText(cursor);
                    break;
                default:
                    blocks.Add(Read(cursor, element));
                    break;
            }
        }

        return new Section(marker, title, text, blocks.ToImmutable());
    }

    private static DataTable ReadTable(MarkupCursor cursor)
    {
        cursor.AllowAttributes("ruled");
        var ruled = cursor.Attribute("ruled") switch
        {
            null or "true" => true,
            "false" => false,
            var other => throw cursor.Error($"thuộc tính ruled của bảng chỉ có thể là true hoặc false, không phải “{other}”"),
        };
        ImmutableArray<Inline> caption = [];
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        var titles = ImmutableArray.CreateBuilder<TableCell>();
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var element in cursor.Children())
        {
            switch (element)
            {
                case "caption":
                    caption = ReadText(cursor);
                    break;
                case "column":
                    columns.Add(ReadColumn(cursor));
                    titles.Add(new TableCell(InlineReader.Read(cursor)));
                    break;
                case "row":
                    rows.Add(ReadRow(cursor));
                    break;
                default:
                    throw cursor.Error($"không dùng được <{element}> trong bảng");
            }
        }

        if (TableGrid.FirstBadRow(columns.Count, [.. rows.Select(r => r.Cells.Select(c => (c.ColumnSpan, c.RowSpan)).ToArray())]) is { } bad)
        {
            throw cursor.Error(string.Create(CultureInfo.InvariantCulture, $"hàng {bad + 1} của bảng không có đúng {columns.Count} ô, kể cả ô gộp"));
        }

        ImmutableArray<TableRow> heads = ruled || titles.Any(title => title.Inlines.Length > 0) ? [new TableRow(titles.ToImmutable())] : [];
        return new DataTable(caption, columns.ToImmutable(), heads, rows.ToImmutable()) { IsRuled = ruled };
    }

    private static TableColumn ReadColumn(MarkupCursor cursor)
    {
        cursor.AllowAttributes("width", "align");
        return new TableColumn(Weight(cursor), cursor.Attribute("align") switch
        {
            "center" => CellAlignment.Center,
            "right" => CellAlignment.Right,
            null or "left" => CellAlignment.Left,
            var other => throw cursor.Error($"không có kiểu căn lề “{other}”"),
        });
    }

    private static decimal? Weight(MarkupCursor cursor) => cursor.Attribute("width") switch
    {
        null => null,
        var text when decimal.TryParse(text, CultureInfo.InvariantCulture, out var weight) && weight > 0 => weight,
        var other => throw cursor.Error($"bề rộng cột “{other}” không phải là số dương"),
    };

    private static TableRow ReadRow(MarkupCursor cursor)
    {
        cursor.AllowAttributes("emphasised");
        var emphasised = cursor.Attribute("emphasised") == "true";
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        foreach (var element in cursor.Children())
        {
            if (element != "cell")
            {
                throw cursor.Error($"không dùng được <{element}> trong hàng của bảng");
            }

            cursor.AllowAttributes("columns", "rows");
            var (columns, rows) = (Span(cursor, "columns"), Span(cursor, "rows"));
            cells.Add(new TableCell(InlineReader.Read(cursor), columns, rows));
        }

        return new TableRow(cells.ToImmutable(), emphasised);
    }

    private static int Span(MarkupCursor cursor, string name) => cursor.Attribute(name) switch
    {
        null => 1,
        var text when int.TryParse(text, CultureInfo.InvariantCulture, out var span) && span > 0 => span,
        var other => throw cursor.Error($"số ô gộp “{other}” không phải là số nguyên dương"),
    };
}
