using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Numbering;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>The content (nội dung): paragraphs, numbered sections, tables, figures, charts.</summary>
internal static class BodyFormatter
{
    public static void Format(FormatContext context, ImmutableArray<Block> blocks, string place, SectionBuilder builder) =>
        Format(context, blocks, place, builder, new MarkerCounter("", new ArticleCounter()), depth: 1);

    private static void Format(
        FormatContext context, ImmutableArray<Block> blocks, string place, SectionBuilder builder, MarkerCounter counter, int depth)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]");
            switch (blocks[i])
            {
                case Paragraph paragraph:
                    builder.Add(Text(context, paragraph, at));
                    break;
                case Section section:
                    var counted = counter.Next(section.Marker);
                    var label = section.TypedLabel.Length > 0 ? section.TypedLabel : counted;
                    builder.Add(SectionFormatter.Format(context, section, label, depth, at));
                    var below = section.Marker is Marker.None or Marker.Dash or Marker.Plus ? "" : label;
                    Format(context, section.Blocks, at + ".blocks", builder, counter.Below(below), depth + 1);
                    break;
                case DataTable table:
                    TableFormatter.Format(context, table, at, builder);
                    break;
                case Figure figure:
                    builder.Add(FigureFormatter.Format(context, figure, at));
                    break;
                case QrCode code:
                    builder.Add(FigureFormatter.Format(context, code, at));
                    break;
                case BarChart chart:
                    builder.Add(ChartFormatter.Format(context, chart, at));
                    break;
                case UnknownBlock unknown:
                    builder.Add(context.Paragraph(Role.BodyText, [new TextSpan(unknown.Text)], at));
                    break;
                default:
                    throw new NotSupportedException($"No formatter for {blocks[i].GetType().Name}.");
            }
        }
    }

    private static FormattedParagraph Text(FormatContext context, Paragraph paragraph, string place)
    {
        var text = context.Paragraph(Role.BodyText, paragraph.Inlines, place);
        return paragraph.Alignment == ParagraphAlignment.Text
            ? text
            : text with { Format = text.Format with { Alignment = paragraph.Alignment == ParagraphAlignment.Center ? Alignment.Center : Alignment.Right, FirstLine = Length.Zero } };
    }
}
