using System.Collections.Immutable;
using System.Text;
using ThiDua.Formats.Formatted;

namespace ThiDua.Html.Writing;

/// <summary>
/// Writes a formatted document as one page for a browser that looks like the paper: one sheet per section, as high as its
/// text needs. The page refers to nothing outside itself and runs no script. The same document gives the same bytes.
/// </summary>
public static class HtmlPreviewWriter
{
    /// <summary>Media type of the page.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    /// <summary>The page's bytes, in UTF-8 without byte order mark.</summary>
    public static byte[] Write(FormattedDocument document)
    {
        ImmutableArray<PageSetup> papers = [.. document.Sections.Select(Paper).Distinct()];
        var html = new HtmlText();
        WriteHead(html, document, papers);
        html.Markup("<body>\n<main>\n");
        var blocks = new BlockWriter(html, document.Styles);
        var placed = new PlacedPageWriter(html, blocks, document);
        foreach (var section in document.Sections)
        {
            if (section is FormattedPlacedPage page)
            {
                placed.Write(page, PaperStyles.ClassOf(papers.IndexOf(Paper(section))));
                continue;
            }

            html.Markup($"<section class=\"sheet {PaperStyles.ClassOf(papers.IndexOf(Paper(section)))}\">\n");
            blocks.WriteAll(section.Blocks);
            html.Markup("</section>\n");
        }

        html.Markup("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    /// <summary>The paper of a section; how its pages are numbered makes no difference here.</summary>
    private static PageSetup Paper(FormattedSection section) => section.Page with { RestartNumbering = false };

    private static void WriteHead(HtmlText html, FormattedDocument document, ImmutableArray<PageSetup> papers)
    {
        html.Markup("<!DOCTYPE html>\n<html lang=\"").Text(document.Properties.Language);
        html.Markup("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/>\n");
        html.Markup("<title>").Text(document.Properties.Title).Markup("</title>\n<style>\n");
        html.Markup(RoleStyles.Of(document.Styles));
        for (var i = 0; i < papers.Length; i++)
        {
            html.Markup(PaperStyles.Of(papers[i], i));
        }

        html.Markup(PaperStyles.Print);
        html.Markup(document.Sections.Any(FilledLines.In) ? FilledLines.Rules : "");
        html.Markup(document.Sections.Any(section => section is FormattedPlacedPage) ? PaperStyles.Placed : "");
        html.Markup("</style>\n</head>\n");
    }
}
