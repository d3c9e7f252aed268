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
        if (block is FormattedTable table)
        {
            new TableWriter(xml).Write(table, Write);
        }
        else
        {
            Write(block, null);
        }
    }

    /// <summary>A paragraph, ruled line or image, with the section's properties if it ends one.</summary>
    public void Write(FormattedBlock block, Action? sectionProperties)
    {
        Start(block, null, sectionProperties);
        if (block is FormattedParagraph paragraph)
        {
            foreach (var run in paragraph.Runs)
            {
                Write(run, paragraph.Role);
            }
        }
        else if (block is FormattedImage image)
        {
            images.Write(image);
        }

        xml.End();
    }

    /// <summary>
    /// The empty line that ends a section or document behind a table, as low as can be: it may not begin an empty page where the table
    /// ends near the foot of one.
    /// </summary>
    public FormattedParagraph EndLine =>
        new(Role.RuledLine, styles[Role.RuledLine].Paragraph with { Line = new LineSpacing(1, LeastLine) }, []);

    /// <summary>Begins a paragraph, ruled line or image with its properties; what stands in it and its end are left to the caller.</summary>
    /// <param name="block">The block.</param>
    /// <param name="mark">Writes what became of the paragraph's mark, if something did.</param>
    /// <param name="sectionProperties">Writes the properties of the section, if the paragraph ends one.</param>
    public void Start(FormattedBlock block, Action? mark, Action? sectionProperties)
    {
        var style = styles[RoleOf(block)];
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", style.Role.ToString());
        switch (block)
        {
            case FormattedParagraph paragraph:
                ParagraphProperties.WriteDifference(xml, paragraph.Format, style.Paragraph);
                RunProperties.WriteDifference(xml, style.Character, style.Character, mark);
                break;
            case RuledLine line:
                WriteBorder(line, style.Paragraph);
                RunProperties.WriteDifference(xml, style.Character, style.Character, mark);
                break;
            case FormattedImage image:
                // Word processors differ in whether the paragraph mark has room below the baseline beside an image, so the mark is made tiny.
                ParagraphProperties.WriteDifference(xml, image.Format, style.Paragraph);
                RunProperties.WriteDifference(xml, new CharacterFormat(TinyHalfPoints), style.Character, mark);
                break;
            default:
                throw new NotSupportedException($"No writer for {block.GetType().Name}.");
        }

        sectionProperties?.Invoke();
        xml.End();
    }

    /// <summary>The role whose style a paragraph, ruled line or image has.</summary>
    public static Role RoleOf(FormattedBlock block) => block switch
    {
        FormattedParagraph paragraph => paragraph.Role,
        FormattedImage image => image.Role,
        _ => Role.RuledLine,
    };

    /// <summary>A stretch of text.</summary>
    /// <param name="run">The text and its look.</param>
    /// <param name="role">The role of the paragraph that it stands in.</param>
    /// <param name="text">The element of its text: <c>t</c>, or <c>delText</c> for what is removed.</param>
    public void Write(FormattedRun run, Role role, string text = "t")
    {
        xml.Start("r");
        RunProperties.WriteDifference(xml, run.Format, styles[role].Character);
        var rest = run.Text.AsSpan();
        for (var at = rest.IndexOfAny('\n', '\t'); at >= 0; at = rest.IndexOfAny('\n', '\t'))
        {
            WriteText(rest[..at].ToString(), text);
            xml.Empty(rest[at] == '\n' ? "br" : "tab");
            rest = rest[(at + 1)..];
        }

        WriteText(rest.Length == run.Text.Length ? run.Text : rest.ToString(), text);
        xml.End();
    }

    private void WriteText(string text, string element)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.Start(element);
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
    private void WriteBorder(RuledLine line, ParagraphFormat style)
    {
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
        ParagraphProperties.WriteDifference(
            xml, style with { Before = line.GapAbove, Left = line.Indent, Right = line.Indent }, style);
    }

    /// <summary>The unit of border widths.</summary>
    internal static int EighthsOfPoint(Length thickness) => (int)Math.Round(thickness.Points * 8);
}
