using System.Collections.Immutable;
using System.Xml;
using ThiDua.Formats.Comparing;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>Writes paragraphs with their changed words and the places of comments.</summary>
/// <param name="xml">The part.</param>
/// <param name="blocks">Writes the beginning and the runs of paragraphs.</param>
/// <param name="images">Writes pictures.</param>
/// <param name="revisions">Writes who changed what.</param>
/// <param name="notes">The places of the comments.</param>
internal sealed class RevisedParagraphWriter(XmlWriter xml, BlockWriter blocks, ImageWriter images, RevisionXml revisions, NotePlaces notes)
{
    private Change _lastEnd;

    /// <summary>A paragraph, with the section's properties if it ends one.</summary>
    public void Write(MarkedParagraph paragraph, Action? sectionProperties)
    {
        if (_lastEnd != Change.Kept && Ends(paragraph).First == _lastEnd)
        {
            revisions.SetApart();
        }

        _lastEnd = paragraph.Mark == Change.Kept ? Ends(paragraph).Last : Change.Kept;
        blocks.Start(paragraph.Layout, revisions.Of(paragraph.Mark), sectionProperties);
        foreach (var content in paragraph.Contents)
        {
            Write(content, BlockWriter.RoleOf(paragraph.Layout));
        }

        xml.End();
    }

    /// <summary>What became of the beginning of a paragraph and of its end before the mark.</summary>
    private static (Change First, Change Last) Ends(MarkedParagraph paragraph)
    {
        var runs = paragraph.Contents.SelectMany(content => content.Runs).ToList();
        return runs.Count == 0 ? (paragraph.Mark, Change.Kept) : (runs[0].Change, runs[^1].Change);
    }

    private void Write(ComparedParagraph paragraph, Role role)
    {
        var whole = notes.Of(paragraph, NotePlaces.WholeParagraph).ToList();
        StartComments(whole);
        if (paragraph.Block is FormattedImage image)
        {
            Within(paragraph.Change, () => images.Write(image));
        }

        var hunks = Hunk.Of(paragraph.Runs);
        for (var i = 0; i < hunks.Length; i++)
        {
            var own = notes.Of(paragraph, i).ToList();
            StartComments(own);
            Write(paragraph.Runs, hunks[i], role);
            EndComments(own, paragraph.Change);
        }

        EndComments(whole, paragraph.Change);
    }

    private void Write(ImmutableArray<ComparedRun> runs, Hunk hunk, Role role)
    {
        for (var i = hunk.First; i < hunk.End;)
        {
            var change = runs[i].Change;
            Within(change, () =>
            {
                for (; i < hunk.End && runs[i].Change == change; i++)
                {
                    blocks.Write(runs[i].Run, role, change == Change.Removed ? "delText" : "t");
                }
            });
        }
    }

    private void StartComments(List<int> numbers)
    {
        foreach (var number in numbers)
        {
            xml.Start("commentRangeStart");
            xml.Attribute("id", number);
            xml.End();
        }
    }

    /// <summary>The comments on a paragraph that is in one version only go with it.</summary>
    private void EndComments(List<int> numbers, Change change)
    {
        foreach (var number in numbers)
        {
            xml.Start("commentRangeEnd");
            xml.Attribute("id", number);
            xml.End();
            Within(change, () =>
            {
                xml.Start("r");
                xml.Start("commentReference");
                xml.Attribute("id", number);
                xml.End();
                xml.End();
            });
        }
    }

    private void Within(Change change, Action write)
    {
        if (change == Change.Kept)
        {
            write();
            return;
        }

        revisions.Start(change);
        write();
        xml.End();
    }
}
