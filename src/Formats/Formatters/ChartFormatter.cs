using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Blocks;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Images;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Charts: a table without lines, each row a bar with its label before and its value behind it, so that all words and numbers are text; below
/// them what the target is and the note, and the caption as of a figure. All of it stands on one page; a chart of more rows is parted between them.
/// </summary>
internal static class ChartFormatter
{
    private const double PointsPerInch = 72;
    private const double LabelWeight = 41;
    private const double BarWeight = 33;
    private const double ValueWeight = 13;
    private const double RemarkWeight = 13;

    /// <summary>The room right of the longest bar, as a share of the width.</summary>
    private const double Spare = 0.03;

    /// <summary>The share of a page that a chart which stays together may take: a heading and its caption stand there too.</summary>
    private const double MostOfPage = 0.85;

    public static IEnumerable<FormattedBlock> Format(FormatContext context, BarChart chart, string place)
    {
        var remarks = chart.Bars.Any(bar => bar.Remark.Length > 0);
        var widths = ColumnSizer.Share(remarks ? [LabelWeight, BarWeight, ValueWeight, RemarkWeight] : [LabelWeight, BarWeight + RemarkWeight, ValueWeight], context.Profile.Page.TextWidth);
        var rows = chart.Bars.Select((bar, i) => Row(context, chart, bar, widths, string.Create(CultureInfo.InvariantCulture, $"{place}.bars[{i}]")))
            .Concat(Below(context, chart, widths.Length, place)).ToList();
        if (Height(context, rows, widths) > (context.Profile.Page.Height - context.Profile.Page.Top - context.Profile.Page.Bottom).Points * MostOfPage)
        {
            // Word processors disagree on rows that shall stay together and cannot.
            rows = rows.ConvertAll(row => Keep(row, false));
        }
        else if (chart.Caption.Length == 0)
        {
            rows[^1] = Keep(rows[^1], false);
        }

        yield return TableFormatter.Spacer(context);
        yield return new FormattedTable(widths, [.. rows], Length.Zero, context.Profile.Tables.CellPadding);
        if (chart.Caption.Length > 0)
        {
            yield return context.Paragraph(Role.FigureCaption, chart.Caption, place + ".caption");
        }
    }

    /// <summary>Height of all rows in points, by the lines of their text.</summary>
    private static double Height(FormatContext context, List<FormattedRow> rows, ImmutableArray<Length> widths)
    {
        var (metrics, padding) = (FontMetrics.TimesNewRoman, context.Profile.Tables.CellPadding.Points * 2);
        return rows.Sum(row => row.Cells.Select((cell, i) => cell.Blocks[0] is FormattedParagraph { Runs: [var run, ..] } paragraph
            ? (LineBreaker.Break(paragraph.Text, run.Format.Face, run.Format.Size, (cell.ColumnSpan > 1 ? widths.Sum(w => w.Points) : widths[i].Points) - padding).Count
                * run.Format.Size * (metrics.Ascent + metrics.Descent + metrics.LineGap)) + paragraph.Format.Before.Points + paragraph.Format.After.Points
            : 0).Max());
    }

    private static FormattedRow Row(FormatContext context, BarChart chart, ChartBar bar, ImmutableArray<Length> widths, string place)
    {
        var cells = ImmutableArray.CreateBuilder<FormattedCell>(widths.Length);
        cells.Add(Cell(context.Paragraph(Role.ChartLabel, bar.Label, place)));
        cells.Add(Cell(Image(context, chart, bar, widths[1] - (context.Profile.Tables.CellPadding * 2))));
        cells.Add(Cell(Emphasise(context.Paragraph(Role.ChartValue, ChartText.Value(bar.Value, chart.Unit), place), bar)));
        if (widths.Length > cells.Count)
        {
            cells.Add(Cell(Emphasise(context.Paragraph(Role.ChartLabel, bar.Remark, place), bar)));
        }

        return Keep(new FormattedRow(cells.ToImmutable()), true);
    }

    /// <summary>What stands below the bars over the whole width.</summary>
    private static IEnumerable<FormattedRow> Below(FormatContext context, BarChart chart, int columns, string place)
    {
        if (chart.Target is { } target)
        {
            var words = context.Paragraph(Role.ChartLabel, ChartText.Target(context.Profile.Words, target, chart.Unit), place + ".target");
            yield return Keep(new FormattedRow([new FormattedCell([words], columns)]), true);
        }

        if (chart.Note.Length > 0)
        {
            yield return Keep(new FormattedRow([new FormattedCell([context.Paragraph(Role.ChartLabel, chart.Note, place + ".note")], columns)]), true);
        }
    }

    private static FormattedImage Image(FormatContext context, BarChart chart, ChartBar bar, Length width)
    {
        var settings = context.Profile.Charts;
        var most = (double)chart.Bars.Max(one => one.Value);
        if (chart.Target is { } target)
        {
            most = Math.Clamp(most, (double)target.Value, (double)target.Value * settings.MostOfTarget);
        }

        double Share(decimal value) => most > 0 ? Math.Clamp((double)value / most, 0, 1) * (1 - Spare) : 0;
        var image = BarImage.Draw(
            Pixels(width, settings.Resolution),
            Pixels(settings.BarHeight, settings.Resolution),
            Share(bar.Value),
            chart.Target is { } line ? Share(line.Value) : null,
            bar.Emphasised,
            (double)bar.Value > most);
        return new FormattedImage(image, width, settings.BarHeight, Alternative(chart, bar), context.Styles[Role.ChartBar].Paragraph) { Role = Role.ChartBar };
    }

    /// <summary>All that the bar shows, in words.</summary>
    private static string Alternative(BarChart chart, ChartBar bar) =>
        $"{bar.Label}: {ChartText.Value(bar.Value, chart.Unit)}"
        + (bar.Remark.Length > 0 ? $" ({bar.Remark})" : "")
        + (chart.Target is { } target ? $"; {target.Label}: {ChartText.Value(target.Value, chart.Unit)}" : "");

    private static int Pixels(Length length, double resolution) => Math.Max(1, (int)Math.Round(length.Points * resolution / PointsPerInch));

    private static FormattedCell Cell(FormattedBlock block) => new([block], Centered: true);

    private static FormattedParagraph Emphasise(FormattedParagraph paragraph, ChartBar bar) => bar.Emphasised
        ? paragraph with { Runs = [.. paragraph.Runs.Select(run => run with { Format = run.Format with { Bold = true } })] }
        : paragraph;

    private static FormattedRow Keep(FormattedRow row, bool next) => row with
    {
        Cells = [.. row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(block => Keep(block, next))] })],
    };

    private static FormattedBlock Keep(FormattedBlock block, bool next) => block switch
    {
        FormattedParagraph paragraph => paragraph with { Format = paragraph.Format with { KeepNext = next } },
        FormattedImage image => image with { Format = image.Format with { KeepNext = next } },
        _ => block,
    };
}
