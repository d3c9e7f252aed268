using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Formats.Formatters;

/// <summary>
/// Widths of a table's columns: by their weights where the author gave them, else by content: no word is broken if that
/// can be helped, and the rest of the width goes to the columns with the most text.
/// </summary>
internal static class ColumnSizer
{
    private const double Parts = 10_000;

    public static ImmutableArray<Length> Size(DataTable table, StyleSheet styles, Length width, Length padding)
    {
        var weights = table.Columns.All(c => c.Weight is not null)
            ? [.. table.Columns.Select(c => (double)c.Weight!.Value)]
            : ByContent(table, styles, width.Points, padding.Points * 2 + 1);
        return Share(weights, width);
    }

    private static double[] ByContent(DataTable table, StyleSheet styles, double width, double padding)
    {
        var words = new double[table.Columns.Length];
        var texts = new double[table.Columns.Length];
        foreach (var row in table.HeaderRows)
        {
            Measure(row, styles[Role.TableHeading].Character, words, texts);
        }

        foreach (var row in table.Rows)
        {
            Measure(row, styles[Role.TableCell].Character, words, texts);
        }

        var least = Level([.. words.Select(w => w + padding)], width);
        var wanted = texts.Select((t, i) => Math.Max(least[i], t + padding)).ToArray();
        if (wanted.Sum() <= width || least.Sum() >= width)
        {
            return wanted.Sum() <= width ? wanted : least;
        }

        var room = width - least.Sum();
        var wish = wanted.Select((w, i) => Math.Sqrt(w - least[i])).ToArray();
        return [.. least.Select((l, i) => l + room * wish[i] / wish.Sum())];
    }

    /// <summary>Cuts the widest columns down to one level when all together are too wide; narrow ones keep their width.</summary>
    private static double[] Level(double[] widths, double room)
    {
        if (widths.Sum() <= room)
        {
            return widths;
        }

        var (level, left, count) = (room / widths.Length, room, widths.Length);
        foreach (var width in widths.Order())
        {
            level = left / count--;
            if (width > level)
            {
                break;
            }

            left -= width;
        }

        return [.. widths.Select(w => Math.Min(w, level))];
    }

    /// <summary>Notes per column the widest word and the widest text of a row; merged cells do not count.</summary>
    private static void Measure(TableRow row, CharacterFormat look, double[] words, double[] texts)
    {
        if (row.Cells.Length != words.Length)
        {
            return;
        }

        var metrics = FontMetrics.TimesNewRoman;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var text = row.Cells[i].Inlines.ToPlainText();
            texts[i] = Math.Max(texts[i], metrics.Width(text, look.Face, look.Size));
            foreach (var word in text.AsSpan().Split(' '))
            {
                words[i] = Math.Max(words[i], metrics.Width(text.AsSpan(word), look.Face, look.Size));
            }
        }
    }

    /// <summary>Widths by weights.</summary>
    /// <param name="weights">The weights, all positive.</param>
    /// <param name="width">The width of the table.</param>
    public static ImmutableArray<Length> Share(double[] weights, Length width)
    {
        var sum = weights.Sum();
        var widths = ImmutableArray.CreateBuilder<Length>(weights.Length);
        double passed = 0;
        var left = Length.Zero;
        foreach (var weight in weights)
        {
            passed += weight;
            var right = widths.Count == weights.Length - 1 ? width : Settle(width * (passed / sum), width);
            widths.Add(right - left);
            left = right;
        }

        return widths.MoveToImmutable();
    }

    /// <summary>
    /// The nearest place, a twip or two away, that a word processor keeps which notes where columns end in ten-thousandths of the
    /// table's width (LibreOffice), so that lines break alike everywhere.
    /// </summary>
    private static Length Settle(Length place, Length width)
    {
        for (var distance = 0; ; distance = distance <= 0 ? 1 - distance : -distance)
        {
            var tried = place.Twips + distance;
            var share = (int)Math.Round(tried * Parts / width.Twips, MidpointRounding.AwayFromZero);
            if ((int)(share * (double)width.Twips / Parts) == tried)
            {
                return new Length(tried);
            }
        }
    }
}
