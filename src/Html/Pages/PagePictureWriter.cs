using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Formats.Styles;
using ThiDua.Html.Writing;
using ThiDua.Pdf.Frames;

namespace ThiDua.Html.Pages;

/// <summary>
/// Draws laid out pages for a browser, each as a vector picture with its text as text: the very lines and page breaks of the PDF. It is a piece of a
/// page, styled by classes alone: <c>page</c>, <c>face0</c> to <c>face3</c>, and <c>mark</c> with the sort of the mark.
/// </summary>
public static class PagePictureWriter
{
    /// <summary>The pages as a list of pictures.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="marks">Words to mark, in the order of the document.</param>
    public static string Write(LaidOutDocument document, ImmutableArray<PageMark> marks)
    {
        var boxes = PageMarks.Find(document, marks);
        var html = new HtmlText();
        html.Markup("<ol class=\"pages\">\n");
        for (var i = 0; i < document.Pages.Length; i++)
        {
            Write(html, document.Pages[i], boxes[i], string.Create(CultureInfo.InvariantCulture, $"Trang {i + 1} trên {document.Pages.Length}"));
        }

        return html.Markup("</ol>\n").ToString();
    }

    private static void Write(HtmlText html, PageFrame page, IEnumerable<MarkBox> boxes, string name)
    {
        html.Markup("<li><svg class=\"page\" role=\"group\" aria-label=\"").Text(name).Markup($"\" viewBox=\"0 0 {N(page.Width)} {N(page.Height)}\">\n");
        foreach (var item in page.Items)
        {
            Write(html, item);
        }

        foreach (var box in boxes)
        {
            html.Markup("<rect class=\"mark ").Text(box.Kind).Markup("\" data-mark=\"").Text(box.Id);
            html.Markup($"\" x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\"/>\n");
        }

        html.Markup("</svg></li>\n");
    }

    private static void Write(HtmlText html, FrameItem item)
    {
        switch (item)
        {
            case TextFrame text:
                Write(html, text);
                break;
            case RuleFrame rule:
                html.Markup($"<line x1=\"{N(rule.X1)}\" y1=\"{N(rule.Y1)}\" x2=\"{N(rule.X2)}\" y2=\"{N(rule.Y2)}\" stroke=\"#{rule.Colour.Hex}\" stroke-width=\"{N(rule.Thickness)}\"/>\n");
                break;
            case ImageFrame image:
                html.Markup($"<image x=\"{N(image.X)}\" y=\"{N(image.Y)}\" width=\"{N(image.Width)}\" height=\"{N(image.Height)}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
                html.Text(image.Element?.AlternativeText ?? "").Markup($"\" href=\"data:{image.Image.MediaType};base64,{Convert.ToBase64String(image.Image.Bytes.AsSpan())}\"/>\n");
                break;
            default:
                throw new NotSupportedException($"No picture of {item.GetType().Name}.");
        }
    }

    private static void Write(HtmlText html, TextFrame text)
    {
        html.Markup($"<text class=\"face{(int)text.Face}\" x=\"{N(text.X)}\" y=\"{N(text.Y)}\" font-size=\"{N(text.Size)}\"");
        html.Markup(text.SpaceExtra == 0 ? "" : $" word-spacing=\"{N(text.SpaceExtra)}\"").Markup(text.Colour == Colour.Black ? "" : $" fill=\"#{text.Colour.Hex}\"");
        html.Markup(">").Text(text.Text).Markup("</text>\n");
    }

    private static string N(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);
}
