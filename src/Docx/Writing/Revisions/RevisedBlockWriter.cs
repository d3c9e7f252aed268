using System.Collections.Immutable;
using System.Xml;
using ThiDua.Formats.Comparing;
using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>Writes compared blocks: paragraphs, tables with inserted and removed rows, ends of sections.</summary>
/// <param name="xml">The part.</param>
/// <param name="blocks">Gives the line that ends a section behind a table.</param>
/// <param name="paragraphs">Writes paragraphs.</param>
/// <param name="revisions">Writes who changed what.</param>
internal sealed class RevisedBlockWriter(XmlWriter xml, BlockWriter blocks, RevisedParagraphWriter paragraphs, RevisionXml revisions)
{
    private readonly TableWriter _tables = new(xml);
    private readonly List<ComparedParagraph> _run = [];
    private bool _first = true;
    private bool _behindTable;

    /// <summary>The blocks of a document; the last is the end of its last section.</summary>
    public void WriteBody(ImmutableArray<ComparedBlock> document)
    {
        var endsWithParagraph = false;
        foreach (var block in document[..^1])
        {
            endsWithParagraph = Write(block);
        }

        // As in a plain file: behind a table the document ends with an empty line.
        var needsLine = !endsWithParagraph || _run.TrueForAll(paragraph => paragraph.Change == _run[0].Change && paragraph.Change != Change.Kept);
        Flush(needsLine ? ParagraphMarks.Each : ParagraphMarks.ToLast);
        if (needsLine)
        {
            paragraphs.Write(EndLine(Change.Kept), null);
        }

        SectionProperties.Write(xml, ((ComparedSectionEnd)document[^1]).Page, _first);
    }

    /// <returns>Whether a paragraph ends what was written.</returns>
    private bool Write(ComparedBlock block)
    {
        switch (block)
        {
            case ComparedParagraph paragraph:
                _run.Add(paragraph);
                return true;
            case ComparedTable table:
                PartTables();
                Flush(ParagraphMarks.ToLast);
                Write(table);
                _behindTable = true;
                return false;
            case ComparedSectionEnd end:
                Write(end);
                return false;
            default:
                throw new NotSupportedException($"No writer for {block.GetType().Name}.");
        }
    }

    /// <summary>
    /// The end of a section stands in the last paragraph if both have the same change, as in a plain file; else in a line of its own, which
    /// comes and goes with it.
    /// </summary>
    private void Write(ComparedSectionEnd end)
    {
        List<MarkedParagraph> run = [.. end.Change == Change.Kept ? ParagraphMarks.ToLast(_run) : ParagraphMarks.Each(_run)];
        if (run.Count == 0 || run[^1].Mark != end.Change || run[^1].Layout is not FormattedParagraph)
        {
            run = [.. ParagraphMarks.Each(_run), EndLine(end.Change)];
        }

        _run.Clear();
        for (var i = 0; i < run.Count; i++)
        {
            var first = _first;
            paragraphs.Write(run[i], i < run.Count - 1 ? null : () => SectionProperties.Write(xml, end.Page, first));
        }

        _first = false;
        _behindTable = false;
    }

    /// <summary>
    /// Puts a line between a table and the one that takes its place: word processors take tables without a paragraph between them for one.
    /// </summary>
    private void PartTables()
    {
        if (_behindTable && _run.Count == 0)
        {
            paragraphs.Write(EndLine(Change.Removed), null);
        }
    }

    private void Flush(Func<List<ComparedParagraph>, IEnumerable<MarkedParagraph>> marks)
    {
        foreach (var paragraph in marks(_run))
        {
            paragraphs.Write(paragraph, null);
        }

        _run.Clear();
    }

    private void Write(ComparedTable table)
    {
        _tables.Start(table.Layout);
        foreach (var row in table.Rows)
        {
            _tables.WriteRow(table.Layout, row.Layout, revisions.Of(row.Change), cell => WriteCell(row, row.Cells[cell]));
        }

        xml.End();
    }

    /// <summary>A cell's last mark is the cell's own; in a row that comes or goes as a whole it does so with the row.</summary>
    private void WriteCell(ComparedRow row, ImmutableArray<ComparedBlock> content)
    {
        var inner = new RevisedBlockWriter(xml, blocks, paragraphs, revisions);
        foreach (var block in content)
        {
            inner.Write(block);
        }

        inner.Flush(row.Change == Change.Kept ? ParagraphMarks.ToLast : ParagraphMarks.Each);
    }

    private MarkedParagraph EndLine(Change change) => new([], change, blocks.EndLine);
}
