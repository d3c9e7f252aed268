using System.Collections.Immutable;
using ThiDua.Documents.Blocks;
using ThiDua.Docx.Reading.Raw;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Recognising;

/// <summary>A chart that this project wrote, by the roles of its cells; one that was changed into something else stays a table.</summary>
internal static class ChartRecogniser
{
    private const int LabelColumn = 0;
    private const int ValueColumn = 2;
    private const int RemarkColumn = 3;

    /// <summary>Whether a table is a chart by its first row.</summary>
    public static bool IsChart(RawTable raw) => raw.Rows is [{ Cells.Length: > ValueColumn } first, ..] && IsBar(first);

    /// <summary>The chart; null when a row or a value cannot be read.</summary>
    /// <param name="words">Fixed words of the decree's profile.</param>
    /// <param name="raw">The table.</param>
    /// <param name="caption">The paragraph below it when it is a caption; else empty.</param>
    public static BarChart? Read(FixedWords words, RawTable raw, RichText caption)
    {
        var rows = raw.Rows.TakeWhile(IsBar).ToList();
        var below = raw.Rows.Skip(rows.Count).ToList();
        var bars = rows.ConvertAll(ReadBar);
        if (bars.Exists(bar => bar is null) || bars.Select(bar => bar!.Value.Unit).Distinct(StringComparer.Ordinal).Count() != 1 || below.Exists(row => row.Cells.Length != 1))
        {
            return null;
        }

        var unit = bars[0]!.Value.Unit;
        var texts = below.ConvertAll(row => Text(row.Cells[0]));
        var target = texts.Count > 0 ? ChartText.ReadTarget(words, texts[0].Plain, unit) : null;
        ImmutableArray<RichText> notes = [.. texts.Skip(target is null ? 0 : 1).Where(text => !text.IsEmpty)];
        return notes.Length > 1 ? null : new BarChart(
            caption.ToInlines(), unit, [.. bars.Select(bar => bar!.Value.Bar)], target, notes.Length == 0 ? [] : notes[0].ToInlines());
    }

    private static bool IsBar(RawRow row) => row.Cells.Length is ValueColumn + 1 or RemarkColumn + 1
        && RoleOf(row.Cells[LabelColumn]) == Role.ChartLabel && RoleOf(row.Cells[ValueColumn]) == Role.ChartValue;

    private static Role? RoleOf(RawCell cell) => cell.Paragraphs.FirstOrDefault()?.Role;

    private static (ChartBar Bar, string Unit)? ReadBar(RawRow row)
    {
        var (label, value) = (Text(row.Cells[LabelColumn]), Text(row.Cells[ValueColumn]));
        return ChartText.ReadValue(value.Plain) is { } read
            ? (new ChartBar(label.Plain, read.Value, row.Cells.Length > RemarkColumn ? Text(row.Cells[RemarkColumn]).Plain : "", value.BoldLength > 0), read.Unit)
            : null;
    }

    private static RichText Text(RawCell cell) => cell.Paragraphs.Select(paragraph => paragraph.Text.Tidied())
        .Aggregate(RichText.Empty, (all, next) => all.IsEmpty ? next : all + RichText.Of(" ") + next);
}
