using System.Xml;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Measures;
using ThiDua.Formats.Styles;

namespace ThiDua.Docx.Writing;

/// <summary>Writes paragraphs, ruled lines, images and tables.</summary>
internal sealed class BlockWriter(XmlWriter xml, StyleSheet styles, ImageWriter images)
{
    private const int TinyHalfPoints = 2;

    /// <summary>The lowest line that the format has: one twip.</summary>
    private static readonly Length LeastLine = new(1);

    /// <summary>A block.</summary>
    public void Write(FormattedBlock block)
    {
        switch (block)
        {
            case FormattedParagraph paragraph:
                Write(paragraph, null);
                break;
            case RuledLine line:
                Write(line);
                break;
            case FormattedImage image:
                Write(image);
                break;
            case FormattedTable table:
                new TableWriter(xml, this).Write(table);
                break;
            default:
                throw new NotSupportedException($"No writer for {block.GetType().Name}.");
        }
    }

    /// <summary>A paragraph, with the section's properties if it ends one.</summary>
    public void Write(FormattedParagraph paragraph, Action? sectionProperties)
    {
        var style = styles[paragraph.Role];
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", style.Role.ToString());
        ParagraphProperties.WriteDifference(xml, paragraph.Format, style.Paragraph);
        sectionProperties?.Invoke();
        xml.End();
        foreach (var run in paragraph.Runs)
        {
            Write(run, style.Character);
        }

        xml.End();
    }

    /// <summary>
    /// An image alone in its paragraph. Word processors differ in whether the paragraph mark has room below the baseline there, so
    /// the mark is made tiny.
    /// </summary>
    private void Write(FormattedImage image)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", nameof(Role.Figure));
        ParagraphProperties.WriteDifference(xml, image.Format, styles[Role.Figure].Paragraph);
        RunProperties.WriteDifference(xml, new CharacterFormat(TinyHalfPoints), styles[Role.Figure].Character);
        xml.End();
        images.Write(image);
        xml.End();
    }

    /// <summary>
    /// The empty line that ends a section or document behind a table, as low as can be: it may not begin an empty page where the table
    /// ends near the foot of one.
    /// </summary>
    public void WriteEnd(Action? sectionProperties) => Write(
        new FormattedParagraph(Role.RuledLine, styles[Role.RuledLine].Paragraph with { Line = new LineSpacing(1, LeastLine) }, []), sectionProperties);

    private void Write(FormattedRun run, CharacterFormat style)
    {
        xml.Start("r");
        RunProperties.WriteDifference(xml, run.Format, style);
        var text = run.Text.AsSpan();
        for (var at = text.IndexOfAny('\n', '\t'); at >= 0; at = text.IndexOfAny('\n', '\t'))
        {
            WriteText(text[..at].ToString());
            xml.Empty(text[at] == '\n' ? "br" : "tab");
            text = text[(at + 1)..];
        }

        WriteText(text.Length == run.Text.Length ? run.Text : text.ToString());
        xml.End();
    }

    private void WriteText(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.Start("t");
        if (text[0] == ' ' || text[^1] == ' ')
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        xml.WriteString(text);
        xml.End();
    }

    /// <summary>
    /// A ruled line: the top border of an empty paragraph, cut to its length by equal indents, so that it is drawn alike
    /// by every word processor and does not depend on characters.
    /// </summary>
    private void Write(RuledLine line)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", nameof(Role.RuledLine));
        if (line.KeepNext)
        {
            xml.Switch("keepNext", true);
        }

        xml.Start("pBdr");
        xml.Start("top");
        xml.Attribute("val", "single");
        xml.Attribute("sz", EighthsOfPoint(line.Thickness));
        xml.Attribute("space", 0);
        xml.Attribute("color", "auto");
        xml.End();
        xml.End();
        var style = styles[Role.RuledLine].Paragraph;
        ParagraphProperties.WriteDifference(
            xml, style with { Before = line.GapAbove, Left = line.Indent, Right = line.Indent }, style);
        xml.End();
        xml.End();
    }

    /// <summary>The unit of border widths.</summary>
    internal static int EighthsOfPoint(Length thickness) => (int)Math.Round(thickness.Points * 8);
}
