using System.Collections.Immutable;
using System.Xml.Linq;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Reading.Raw;

/// <summary>Reads the blocks of a Word file in reading order; a text box stands before the paragraph it is anchored in.</summary>
internal sealed class RawReader(StyleTable styles, NumberingTable numbering, NoteTable notes)
{
    /// <summary>A table of one cell with so many paragraphs is a frame around the text.</summary>
    private const int LayoutBlocks = 10;

    private const string Dots = " ..................";

    private readonly List<RawRun> _open = [];
    private bool _breakNext;
    private int _gap;

    /// <summary>The blocks of a body, cell or text box.</summary>
    public ImmutableArray<RawBlock> Read(XElement container)
    {
        var blocks = ImmutableArray.CreateBuilder<RawBlock>();
        _gap = 0;
        Read(container, blocks);
        _gap = 0;
        return blocks.ToImmutable();
    }

    private void Read(XElement container, ImmutableArray<RawBlock>.Builder blocks)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p" when styles.IsOfContents(element.Child("pPr").Child("pStyle").Val()):
                    TakeContents([element]);
                    break;
                case "p":
                    ReadParagraph(element, blocks);
                    break;
                case "tbl" when ReadTable(element) is { Rows.Length: > 0 } table:
                    if (table.Rows is [{ Cells: [{ Blocks: var inner } frame] }] && (inner.Length >= LayoutBlocks || inner.Any(block => block is RawTable)))
                    {
                        blocks.AddRange(frame.Blocks);
                        break;
                    }

                    blocks.Add(table with { BeginsPage = TakeBreak() });
                    break;
                case "sdt" when element.Child("sdtPr").Child("docPartObj").Child("docPartGallery").Val() == "Table of Contents":
                    TakeContents(element.Descendants().Where(e => e.Name.LocalName == "p"));
                    break;
                case "sdt":
                    Read(element.Child("sdtContent") ?? element, blocks);
                    break;
                case "ins" or "moveTo" or "customXml" or "sdtContent":
                    Read(element, blocks);
                    break;
                case "AlternateContent":
                    Read(element.Child("Choice") ?? element.Child("Fallback") ?? element, blocks);
                    break;
                case "altChunk":
                    notes.Chunk();
                    break;
                case "del" or "moveFrom":
                    notes.Deleted(string.Concat(element.Descendants().Where(e => e.Name.LocalName is "delText" or "t").Select(e => e.Value)));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A table of contents that the word processor made is told: its page numbers are of the old file.</summary>
    private void TakeContents(IEnumerable<XElement> paragraphs) => notes.Contents.AddRange(
        paragraphs.Select(p => string.Concat(p.Descendants().Where(e => e.Name.LocalName is "t" or "tab").Select(e => e.Name.LocalName == "t" ? e.Value : " ")).Trim()).Where(line => line.Length > 0));

    private void ReadParagraph(XElement paragraph, ImmutableArray<RawBlock>.Builder blocks)
    {
        var own = paragraph.Child("pPr");
        var style = own.Child("pStyle").Val();
        var runs = new RunReader(styles, notes, style, _open);
        runs.Read(paragraph);
        _open.Clear();
        foreach (var box in runs.TextBoxes)
        {
            blocks.AddRange(Read(box).Select(block => block is RawParagraph boxed ? boxed with { IsBoxed = true } : block));
        }

        if (JoinsNext(paragraph))
        {
            _open.AddRange(runs.Runs);
            return;
        }

        var label = Label(own);
        var text = RichText.Of(label.Length == 0 ? runs.Runs : runs.Runs.Prepend(LabelRun(label, runs.Runs)));
        text = HasLeader(own) && !styles.IsOwn ? text.Replace("\t", Dots) : text;
        text = text.WithWhole("{{", "}}");
        if (styles.Paragraph(own, "pageBreakBefore") is { } before && before.Val() is not ("0" or "false" or "off"))
        {
            _breakNext = true;
        }

        // A page break within a paragraph stands at its beginning in nearly all files; at its end it belongs to what follows.
        var leads = runs.HasPageBreak && !paragraph.Descendants().TakeWhile(e => !(e.Name.LocalName == "br" && e.Get("type") == "page")).Any(e => e.Name.LocalName == "t" && !string.IsNullOrWhiteSpace(e.Value));
        var begins = !text.IsEmpty && (TakeBreak() || leads);
        if (!string.IsNullOrWhiteSpace(text.Plain))
        {
            blocks.Add(new RawParagraph(text, style, AlignmentOf(own))
            {
                BeginsPage = begins,
                Gap = _gap,
            });
            _gap = 0;
        }
        else
        {
            _gap++;
        }

        foreach (var note in notes.Take())
        {
            blocks.Add(new RawNote(note));
        }

        _breakNext |= (runs.HasPageBreak && (!leads || text.IsEmpty)) || own.Child("sectPr") is { } section && section.Child("type").Val() != "continuous";
    }

    /// <summary>Whether tabs of a paragraph draw dots or a line to be written on.</summary>
    private bool HasLeader(XElement? own) => styles.Paragraph(own, "tabs").Children("tab").Any(tab => tab.Get("leader") is "dot" or "underscore" or "middleDot" or "heavy" or "hyphen");

    /// <summary>
    /// Whether a change took the mark of a paragraph away, so that its text goes on in the next (ISO/IEC 29500-1, 17.13.5.15); before a table
    /// there is none to go on in.
    /// </summary>
    private static bool JoinsNext(XElement paragraph) =>
        paragraph.Child("pPr").Child("rPr").Child("del") is not null && paragraph.ElementsAfterSelf().FirstOrDefault(IsBlock)?.Name.LocalName == "p";

    private static bool IsBlock(XElement element) => element.Name.LocalName is "p" or "tbl" or "sdt" or "sectPr";

    private RawTable ReadTable(XElement table)
    {
        var rows = table.Elements().SelectMany(Rows).Where(row => !IsRemoved(row)).Select(row => new RawRow(
            [.. Indent(row), .. row.Elements().SelectMany(Cells).Select(ReadCell)], row.Child("trPr").Switch("tblHeader") == true)).ToImmutableArray();
        var borders = table.Child("tblPr").Child("tblBorders");
        var lined = borders is not null
            ? borders.Elements().Any(IsLine)
            : styles.TableHasBorders(table.Child("tblPr").Child("tblStyle").Val());
        lined |= table.Descendants().Where(e => e.Name.LocalName == "tcBorders").SelectMany(e => e.Elements()).Count(IsLine) >= 2;
        return new RawTable(rows, [.. table.Child("tblGrid").Children("gridCol").Select(column => column.Number("w") ?? 0)], lined);
    }

    /// <summary>The columns that a row leaves free before its first cell.</summary>
    private static IEnumerable<RawCell> Indent(XElement row) =>
        row.Child("trPr").Child("gridBefore").Number() is > 0 and <= 63 and var columns ? [new RawCell([], columns, RawMerge.None)] : [];

    private static bool IsLine(XElement border) => border.Val() is not ("" or "nil" or "none");

    private static IEnumerable<XElement> Rows(XElement element) => element.Name.LocalName switch
    {
        "tr" => [element],
        "sdt" or "sdtContent" or "customXml" or "ins" => element.Elements().SelectMany(Rows),
        _ => [],
    };

    /// <summary>Whether a change took a row away; its words are told as those of other changes are.</summary>
    private bool IsRemoved(XElement row)
    {
        if (row.Child("trPr").Child("del") is null)
        {
            return false;
        }

        notes.Deleted(string.Concat(row.Descendants().Where(e => e.Name.LocalName is "delText" or "t").Select(e => e.Value)));
        return true;
    }

    private static IEnumerable<XElement> Cells(XElement element) => element.Name.LocalName switch
    {
        "tc" => [element],
        "sdt" or "sdtContent" or "customXml" => element.Elements().SelectMany(Cells),
        _ => [],
    };

    private RawCell ReadCell(XElement cell)
    {
        var own = cell.Child("tcPr");
        var merge = own.Child("vMerge") is not { } vertical ? RawMerge.None : vertical.Val() == "restart" ? RawMerge.Begins : RawMerge.Continues;
        var blocks = Read(cell);
        return new RawCell(blocks, Math.Clamp(own.Child("gridSpan").Number() ?? 1, 1, 63), merge);
    }

    private string Label(XElement? own)
    {
        var list = styles.Paragraph(own, "numPr");
        var id = list.Child("numId").Val();
        return id is "" or "0" ? "" : numbering.Next(id, Math.Clamp(list.Child("ilvl").Number() ?? 0, 0, 8)).Trim();
    }

    /// <summary>The label in the look of the text it stands before.</summary>
    private static RawRun LabelRun(string label, IReadOnlyList<RawRun> runs)
    {
        var look = runs.FirstOrDefault(run => !string.IsNullOrWhiteSpace(run.Text));
        return look with { Text = label + " " };
    }

    private Alignment AlignmentOf(XElement? own) => styles.Paragraph(own, "jc").Val() switch
    {
        "center" => Alignment.Center,
        "right" or "end" => Alignment.Right,
        "both" or "distribute" => Alignment.Justify,
        _ => Alignment.Left,
    };

    private bool TakeBreak()
    {
        var taken = _breakNext;
        _breakNext = false;
        return taken;
    }
}
