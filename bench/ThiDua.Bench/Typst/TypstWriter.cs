using System.Globalization;
using System.Text;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Bench.Typst;

/// <summary>
/// Writes a formatted document as a Typst source that is to give the same pages: same paper, type, lines as full as they go, no
/// hyphens, headings as headings. Text is given as strings, which are quickest to parse.
/// </summary>
internal sealed class TypstWriter
{
    private const string FontName = "Liberation Serif";
    private static readonly double Above = FontMetrics.TimesNewRoman.Ascent + FontMetrics.TimesNewRoman.LineGap;
    private static readonly double Below = FontMetrics.TimesNewRoman.Descent;

    private readonly StringBuilder _source = new(64 * 1024);
    private readonly HeadingLevels _headings = new();
    private readonly RoleStyle _body;

    private TypstWriter(FormattedDocument document)
    {
        _body = document.Styles[Role.BodyText];
        WritePreamble(document);
        foreach (var section in document.Sections)
        {
            WritePage(section.Page);
            foreach (var block in section.Blocks)
            {
                WriteBlock(block);
            }
        }
    }

    public static string Write(FormattedDocument document) => new TypstWriter(document)._source.ToString();

    private void WritePreamble(FormattedDocument document)
    {
        var format = _body.Paragraph;
        Line($"#set document(title: {Quote(document.Properties.Title)})");
        Line($"#set text(font: {Quote(FontName)}, size: {_body.Character.Size}pt, lang: \"vi\", hyphenate: false, kerning: false, ligatures: false, top-edge: {Above:0.####}em, bottom-edge: -{Below:0.####}em)");
        Line($"#set par(justify: true, linebreaks: \"simple\", first-line-indent: (amount: {Pt(format.FirstLine)}, all: true), leading: {Leading(format, _body.Character)}, spacing: {Pt(format.Before + format.After)})");
        Line($"#show heading: it => it.body");
        Line($"#let p(where, first, left, right, before, after, leading, size, sticky, body) = block(above: before, below: after, inset: (left: left, right: right), width: 100%, sticky: sticky, {{ set align(where); set par(justify: false, first-line-indent: (amount: first, all: true), leading: leading); set text(size: size); body }})");
        Line($"#let j(..args) = p(left, ..args.pos().slice(0, -1), {{ set par(justify: true); args.pos().last() }})");
    }

    private void WritePage(PageSetup page)
    {
        var numberAbove = page.Top - page.HeaderDistance;
        Line($"#set page(width: {Pt(page.Width)}, height: {Pt(page.Height)}, margin: (top: {Pt(page.Top)}, bottom: {Pt(page.Bottom)}, left: {Pt(page.Left)}, right: {Pt(page.Right)}), header-ascent: {Pt(numberAbove)} - 16pt, header: context if counter(page).get().first() > 1 {{ align(center, counter(page).display()) }})");
        if (page.RestartNumbering)
        {
            Line($"#counter(page).update(1)");
        }
    }

    private void WriteBlock(FormattedBlock block)
    {
        switch (block)
        {
            case FormattedParagraph paragraph:
                WriteParagraph(paragraph, _headings.Next(paragraph));
                break;
            case RuledLine line:
                Line($"#block(above: {Pt(line.GapAbove)}, below: 0pt, width: 100%, align(center, line(length: {Pt(line.Extent)}, stroke: {Pt(line.Thickness)})))");
                break;
            case FormattedTable { Border.Twips: > 0 } table:
                WriteTable(table);
                break;
            case FormattedTable table:
                Line($"#grid(columns: ({Widths(table)}), inset: (x: {Pt(table.CellPadding)}),");
                WriteCells(table.Rows, "grid");
                Line($")");
                break;
            default:
                throw new NotSupportedException($"No Typst for {block.GetType().Name}.");
        }
    }

    private void WriteParagraph(FormattedParagraph paragraph, int level)
    {
        var format = paragraph.Format;
        if (level == 0 && format with { KeepNext = false } == _body.Paragraph with { KeepNext = false })
        {
            WriteRuns(paragraph);
            Line($"\n");
            return;
        }

        var (function, where) = format.Alignment switch
        {
            Alignment.Justify => ("j", ""),
            Alignment.Center => ("p", "center, "),
            Alignment.Right => ("p", "right, "),
            _ => ("p", "left, "),
        };
        var look = paragraph.Runs.IsEmpty ? _body.Character : paragraph.Runs[0].Format;
        Write($"#{function}({where}{Pt(format.FirstLine)}, {Pt(format.Left)}, {Pt(format.Right)}, {Pt(format.Before)}, {Pt(format.After)}, {Leading(format, look)}, {look.Size}pt, {(format.KeepNext ? "true" : "false")})[");
        if (level > 0)
        {
            // What stands in a heading is no paragraph to Typst, so the indent is a gap, and larger than the text by itself.
            Write($"#heading(level: {level})[#h({Pt(format.FirstLine)})#set text(size: {look.Size}pt)\n");
        }

        WriteRuns(paragraph);
        Line($"{(level > 0 ? "]" : "")}]");
    }

    private void WriteRuns(FormattedParagraph paragraph)
    {
        foreach (var run in paragraph.Runs)
        {
            var look = (run.Format.Bold ? "weight: \"bold\", " : "") + (run.Format.Italic ? "style: \"italic\", " : "");
            var text = Quote(run.Text).Replace("\n", "\\n", StringComparison.Ordinal);
            Write($"{(look.Length > 0 ? $"#text({look}{text})" : $"#{text}")}");
        }
    }

    private void WriteTable(FormattedTable table)
    {
        var heads = table.Rows.TakeWhile(row => row.RepeatAsHeader).Count();
        var alignments = table.Rows[heads].Cells.Select(cell => ((FormattedParagraph)cell.Blocks[0]).Format.Alignment == Alignment.Center ? "center" : "left");
        var first = (FormattedParagraph)table.Rows[heads].Cells[0].Blocks[0];
        Line($"#[#set par(justify: false, first-line-indent: 0pt, leading: {Leading(first.Format, first.Runs[0].Format)})\n#set text(size: {first.Runs[0].Format.Size}pt)");
        Line($"#table(columns: ({Widths(table)}), stroke: {Pt(table.Border)}, inset: (x: {Pt(table.CellPadding)}, top: {Pt(first.Format.Before + table.Border)}, bottom: {Pt(first.Format.After)}), align: ({string.Join(", ", alignments.Select(a => a + " + horizon"))}),");
        Line($"table.header(");
        WriteCells(table.Rows[..heads], "table");
        Line($"),");
        WriteCells(table.Rows[heads..], "table");
        Line($")]");
    }

    private void WriteCells(IEnumerable<FormattedRow> rows, string kind)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                Write($"{(cell.ColumnSpan > 1 ? $"{kind}.cell(colspan: {cell.ColumnSpan})" : "")}[");
                if (kind == "table" && cell.Blocks is [FormattedParagraph only])
                {
                    WriteRuns(only);
                }
                else
                {
                    cell.Blocks.ToList().ForEach(WriteBlock);
                }

                Write($"], ");
            }

            Line($"");
        }
    }

    private static string Widths(FormattedTable table) => string.Join(", ", table.ColumnWidths.Select(Pt));

    /// <summary>Room between lines beyond single spacing.</summary>
    private static string Leading(ParagraphFormat format, CharacterFormat look)
    {
        var single = (Above + Below) * look.Size;
        var height = format.Line.Exact?.Points ?? single * format.Line.Multiple;
        return string.Create(CultureInfo.InvariantCulture, $"{height - single:0.###}pt");
    }

    private static string Pt(Length length) => string.Create(CultureInfo.InvariantCulture, $"{length.Points:0.###}pt");

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private void Write(FormattableString text) => _source.Append(text.ToString(CultureInfo.InvariantCulture));

    private void Line(FormattableString text) => _source.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
