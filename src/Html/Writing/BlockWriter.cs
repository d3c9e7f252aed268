using System.Collections.Immutable;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Html.Writing;

/// <summary>Writes paragraphs, ruled lines, images and tables.</summary>
internal sealed class BlockWriter(HtmlText html, StyleSheet styles)
{
    private readonly HeadingLevels _headings = new();

    /// <summary>Blocks in order; items that follow each other become a list.</summary>
    public void WriteAll(ImmutableArray<FormattedBlock> blocks)
    {
        var inList = false;
        foreach (var block in blocks)
        {
            var isItem = block is FormattedParagraph { Role: Role.Item } item && !IsEmpty(item);
            if (isItem != inList)
            {
                html.Markup(isItem ? "<ul>\n" : "</ul>\n");
                inList = isItem;
            }

            Write(block);
        }

        html.Markup(inList ? "</ul>\n" : "");
    }

    private static bool IsEmpty(FormattedParagraph paragraph) => paragraph.Runs.All(run => run.Text.Length == 0);

    private void Write(FormattedBlock block)
    {
        switch (block)
        {
            case FormattedParagraph paragraph when IsEmpty(paragraph):
                WriteGap(paragraph);
                break;
            case FormattedParagraph paragraph:
                Write(paragraph);
                break;
            case RuledLine line:
                Write(line);
                break;
            case FormattedImage image:
                Write(image);
                break;
            case FormattedTable table:
                new TableWriter(html, this).Write(table);
                break;
            default:
                throw new NotSupportedException($"No writer for {block.GetType().Name}.");
        }
    }

    /// <summary>A paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="declarations">Declarations of its own, each ended.</param>
    public void Write(FormattedParagraph paragraph, string declarations = "")
    {
        var style = styles[paragraph.Role];
        var name = NameOf(paragraph);
        var filled = paragraph.Format.Tabs.Any(tab => tab.Dotted);
        html.Markup("<").Markup(name).Markup(" class=\"").Markup(paragraph.Role.ToString()).Markup(filled ? " filled\"" : "\"");
        WriteStyle(declarations + ParagraphCss.Difference(paragraph.Format, style.Paragraph));
        html.Markup(">");
        if (filled)
        {
            FilledLines.Write(html, paragraph, style.Character);
        }
        else
        {
            foreach (var run in paragraph.Runs)
            {
                Write(run, style.Character);
            }
        }

        html.Markup("</").Markup(name).Markup(">\n");
    }

    private string NameOf(FormattedParagraph paragraph) => _headings.Next(paragraph) switch
    {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        > 3 => "h4",
        _ => paragraph.Role == Role.Item ? "li" : "p",
    };

    private void Write(FormattedRun run, CharacterFormat style)
    {
        var difference = CharacterCss.Difference(run.Format, style);
        if (difference.Length > 0)
        {
            html.Markup("<span");
            WriteStyle(difference);
            html.Markup(">");
        }

        var text = run.Text.AsSpan();
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n'))
        {
            html.Text(text[..at]).Markup("<br/>");
            text = text[(at + 1)..];
        }

        html.Text(text).Markup(difference.Length > 0 ? "</span>" : "");
    }

    /// <summary>An image, within the page itself.</summary>
    private void Write(FormattedImage image)
    {
        html.Markup("<p class=\"").Markup(image.Role.ToString()).Markup("\"");
        WriteStyle(ParagraphCss.Difference(image.Format, styles[image.Role].Paragraph));
        html.Markup("><img alt=\"").Text(image.AlternativeText).Markup("\"");
        WriteStyle($"width:{Css.Points(image.Width)};height:{Css.Points(image.Height)}");
        html.Markup($" src=\"data:{image.Image.MediaType};base64,{Convert.ToBase64String(image.Image.Bytes.AsSpan())}\"/></p>\n");
    }

    /// <summary>A paragraph without text, which only takes room.</summary>
    private void WriteGap(FormattedParagraph paragraph)
    {
        var format = paragraph.Format;
        var height = format.Before.Points + Css.LinePoints(format.Line, styles[paragraph.Role].Character.Size) + format.After.Points;
        html.Markup("<div");
        WriteStyle($"height:{Css.Points(height)};{ParagraphCss.Keep(format.KeepNext)}");
        html.Markup("></div>\n");
    }

    /// <summary>A ruled line: the upper edge of an empty box of its length.</summary>
    private void Write(RuledLine line)
    {
        var style = styles[Role.RuledLine];
        html.Markup("<div class=\"rule\"");
        WriteStyle(
            $"width:{Css.Points(line.Extent)};margin:{Css.Points(line.GapAbove)} 0 0 {Css.Points(line.Indent)};"
            + $"border-top-width:{Css.Points(line.Thickness)};"
            + $"height:{Css.Points(Css.LinePoints(style.Paragraph.Line, style.Character.Size))};{ParagraphCss.Keep(line.KeepNext)}");
        html.Markup("></div>\n");
    }

    private void WriteStyle(string declarations)
    {
        if (declarations.Length > 0)
        {
            html.Markup(" style=\"").Markup(declarations.TrimEnd(';')).Markup("\"");
        }
    }
}
