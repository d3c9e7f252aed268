using System.Collections.Immutable;
using ThiDua.Formats.Comparing;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>A stretch of the runs of a paragraph that is kept, or in which words give way to others.</summary>
/// <param name="First">The first of its runs.</param>
/// <param name="End">The run behind its last.</param>
/// <param name="IsChange">Whether its words were changed.</param>
/// <param name="Before">Its characters in the earlier version.</param>
/// <param name="After">Its characters in the later version.</param>
internal sealed record Hunk(int First, int End, bool IsChange, Range Before, Range After)
{
    /// <summary>The hunks of a paragraph, kept and changed in turn.</summary>
    public static ImmutableArray<Hunk> Of(ImmutableArray<ComparedRun> runs)
    {
        var hunks = ImmutableArray.CreateBuilder<Hunk>();
        var (before, after) = (0, 0);
        for (var i = 0; i < runs.Length;)
        {
            var (first, oldStart, newStart) = (i, before, after);
            var isChange = runs[i].Change != Change.Kept;
            for (; i < runs.Length && (runs[i].Change != Change.Kept) == isChange; i++)
            {
                before += runs[i].Change == Change.Inserted ? 0 : runs[i].Run.Text.Length;
                after += runs[i].Change == Change.Removed ? 0 : runs[i].Run.Text.Length;
            }

            hunks.Add(new Hunk(first, i, isChange, oldStart..before, newStart..after));
        }

        return hunks.ToImmutable();
    }
}
