using ThiDua.Formats.Comparing;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>
/// Decides which paragraph marks are inserted and removed. Rejecting an insertion or accepting a removal of a mark joins its paragraph with
/// the next (ISO/IEC 29500-1, 17.13.5.15 and 17.13.5.20); before a table and at the end of a cell or document there is no next. The last mark
/// there must stand in both versions: where the last paragraph is in one only, the mark of the last paragraph of the other moves to its end.
/// </summary>
internal static class ParagraphMarks
{
    /// <summary>The paragraphs of a run behind which none follows.</summary>
    public static IEnumerable<MarkedParagraph> ToLast(List<ComparedParagraph> run)
    {
        var last = run.Count - 1;
        if (last < 0 || run[last].Change == Change.Kept)
        {
            return Each(run);
        }

        var lone = run[last].Change;
        var other = run.FindLastIndex(paragraph => paragraph.Change != lone);
        return other < 0 ? Each(run) : Moved(run, other);
    }

    /// <summary>The paragraphs of a run behind which another one follows.</summary>
    public static IEnumerable<MarkedParagraph> Each(List<ComparedParagraph> run) =>
        run.Select(paragraph => new MarkedParagraph([paragraph], paragraph.Change, paragraph.Block));

    private static IEnumerable<MarkedParagraph> Moved(List<ComparedParagraph> run, int other)
    {
        var last = run.Count - 1;
        var lone = run[last].Change;
        // What stands in one version only has no second mark that could stay when its own moves: its content goes into the next paragraph.
        var joins = run[other].Change != Change.Kept;
        for (var i = 0; i <= last; i++)
        {
            if (i == other && joins)
            {
                continue;
            }

            var mark = i == last ? Change.Kept : i == other ? lone : run[i].Change;
            var layout = i == last && lone == Change.Removed ? run[other].Block : run[i].Block;
            yield return new MarkedParagraph(i == other + 1 && joins ? [run[other], run[i]] : [run[i]], mark, layout);
        }
    }
}
