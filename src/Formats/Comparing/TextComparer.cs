using System.Collections.Immutable;
using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>Compares the text of two versions of a paragraph word by word; a marker that differs changes as a whole.</summary>
internal static class TextComparer
{
    /// <summary>The text of both.</summary>
    public static ImmutableArray<ComparedRun> Compare(FormattedParagraph before, FormattedParagraph after)
    {
        var (oldText, newText) = (before.Text, after.Text);
        if (oldText == newText)
        {
            return Whole(Change.Kept, after);
        }

        var (oldStart, newStart) = Markers(before, oldText, after, newText);
        var runs = ImmutableArray.CreateBuilder<ComparedRun>();
        Add(runs, Change.Removed, before, 0, oldStart);
        Add(runs, Change.Inserted, after, 0, newStart);
        var (oldTokens, newTokens) = (TextTokens.Of(oldText, oldStart), TextTokens.Of(newText, newStart));
        foreach (var edit in TextEdits.Find(oldText, oldTokens, newText, newTokens))
        {
            if (edit.IsKept)
            {
                Add(runs, Change.Kept, after, newTokens, edit.After);
            }
            else
            {
                Add(runs, Change.Removed, before, oldTokens, edit.Before);
                Add(runs, Change.Inserted, after, newTokens, edit.After);
            }
        }

        return runs.ToImmutable();
    }

    /// <summary>The text of a paragraph of which all has one change.</summary>
    public static ImmutableArray<ComparedRun> Whole(Change change, FormattedParagraph paragraph) =>
        [.. paragraph.Runs.Where(run => run.Text.Length > 0).Select(run => new ComparedRun(change, run))];

    private static (int Before, int After) Markers(FormattedParagraph before, string oldText, FormattedParagraph after, string newText) =>
        oldText.AsSpan(0, before.MarkerLength).SequenceEqual(newText.AsSpan(0, after.MarkerLength)) ? (0, 0) : (before.MarkerLength, after.MarkerLength);

    private static void Add(
        ImmutableArray<ComparedRun>.Builder runs, Change change, FormattedParagraph paragraph, List<TextToken> tokens, Range range)
    {
        if (range.End.Value > range.Start.Value)
        {
            var last = tokens[range.End.Value - 1];
            Add(runs, change, paragraph, tokens[range.Start.Value].Start, last.Start + last.Length);
        }
    }

    /// <summary>Adds the characters of a paragraph between two places, each with its look.</summary>
    private static void Add(ImmutableArray<ComparedRun>.Builder runs, Change change, FormattedParagraph paragraph, int start, int end)
    {
        var place = 0;
        foreach (var run in paragraph.Runs)
        {
            var from = Math.Max(start, place);
            var to = Math.Min(end, place + run.Text.Length);
            if (to > from)
            {
                runs.Add(new ComparedRun(change, run with { Text = run.Text[(from - place)..(to - place)] }));
            }

            place += run.Text.Length;
        }
    }
}
