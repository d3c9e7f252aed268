using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Text;

namespace ThiDua.Templates.Markup;

/// <summary>Reads charts.</summary>
internal static class ChartReader
{
    private const int FewestBars = 2;

    /// <summary>Reads the current element <c>chart</c> to its end.</summary>
    public static BarChart Read(MarkupCursor cursor)
    {
        cursor.AllowAttributes("unit", "target", "target-label");
        var unit = (cursor.Attribute("unit") ?? "").Trim();
        if (unit.Any(char.IsAsciiDigit))
        {
            throw cursor.Error($"đơn vị tính “{unit}” có chữ số");
        }

        var target = ReadTarget(cursor);
        ImmutableArray<Inline> caption = [];
        ImmutableArray<Inline> note = [];
        var bars = ImmutableArray.CreateBuilder<ChartBar>();
        foreach (var element in cursor.Children())
        {
            switch (element)
            {
                case "bar":
                    bars.Add(ReadBar(cursor));
                    break;
                case "note":
                    note = ReadText(cursor);
                    break;
                case "caption":
                    caption = ReadText(cursor);
                    break;
                default:
                    throw cursor.Error($"không dùng được <{element}> trong biểu đồ");
            }
        }

        return bars.Count >= FewestBars
            ? new BarChart(caption, unit, bars.ToImmutable(), target, note)
            : throw cursor.Error($"biểu đồ phải có ít nhất {FewestBars} thanh để so sánh");
    }

    private static ChartTarget? ReadTarget(MarkupCursor cursor)
    {
        if (cursor.Attribute("target") is null && cursor.Attribute("target-label") is null)
        {
            return null;
        }

        var target = new ChartTarget(FigureReader.Required(cursor, "target-label").Trim(), Number(cursor, "target"));
        return target.Value > 0 ? target : throw cursor.Error("mốc so sánh của biểu đồ phải lớn hơn 0");
    }

    private static ChartBar ReadBar(MarkupCursor cursor)
    {
        cursor.AllowAttributes("value", "remark", "emphasised");
        var (value, remark, emphasised) = (Number(cursor, "value"), (cursor.Attribute("remark") ?? "").Trim(), cursor.Attribute("emphasised") == "true");
        var label = ReadTextOf(cursor);
        return label.Length > 0 ? new ChartBar(label, value, remark, emphasised) : throw cursor.Error("thanh của biểu đồ không có tên");
    }

    private static string ReadTextOf(MarkupCursor cursor) =>
        string.Join(' ', InlineReader.Read(cursor).ToPlainText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ImmutableArray<Inline> ReadText(MarkupCursor cursor)
    {
        cursor.AllowAttributes();
        return InlineReader.Read(cursor);
    }

    /// <summary>A number as templates print it: with a decimal comma.</summary>
    private static decimal Number(MarkupCursor cursor, string name)
    {
        var text = FigureReader.Required(cursor, name);
        return WrittenNumber.TryRead(text, out var number) ? number : throw cursor.Error($"“{text}” không phải là số từ 0 trở lên, viết như 1.234,5");
    }
}
