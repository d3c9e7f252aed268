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

    private static ImmutableArray<Length> Share(double[] weights, Length width)
    {
        var sum = weights.Sum();
        var widths = ImmutableArray.CreateBuilder<Length>(weights.Length);
        double passed = 0;
        foreach (var weight in weights)
        {
            var left = width * (passed / sum);
            passed += weight;
            widths.Add(width * (passed / sum) - left);
        }

        return widths.MoveToImmutable();
    }
}
