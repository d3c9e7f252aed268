using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Images;
using ThiDua.Formats.Measures;

namespace ThiDua.Html.Writing;

/// <summary>Writes sheets on which everything has its place. An image that stands on many sheets is in the page once.</summary>
internal sealed class PlacedPageWriter
{
    private readonly HtmlText _html;
    private readonly BlockWriter _blocks;
    private readonly ImmutableArray<ImageData> _images;

    /// <param name="html">The page.</param>
    /// <param name="blocks">Writes paragraphs.</param>
    /// <param name="document">The document.</param>
    public PlacedPageWriter(HtmlText html, BlockWriter blocks, FormattedDocument document)
    {
        (_html, _blocks) = (html, blocks);
        _images = [.. document.Sections.OfType<FormattedPlacedPage>().SelectMany(page => page.Items).OfType<PlacedImage>().Select(item => item.Image).Distinct()];
        if (_images.Length > 0)
        {
            WriteImages();
        }
    }

    /// <summary>A sheet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="paper">Class of its paper.</param>
    public void Write(FormattedPlacedPage page, string paper)
    {
        _html.Markup($"<section class=\"sheet placed {paper}\" style=\"--width:{Css.Millimetres(page.Page.Width)};--height:{Css.Millimetres(page.Page.Height)}\">\n");
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case PlacedText text:
                    _blocks.Write(text.Paragraph, Place(text.Left, text.Top, text.Width) + "white-space:pre;");
                    break;
                case PlacedOutline outline:
                    Write(outline);
                    break;
                case PlacedImage image:
                    Write(image);
                    break;
                default:
                    throw new NotSupportedException($"No writer for {item.GetType().Name}.");
            }
        }

        _html.Markup("</section>\n");
    }

    /// <summary>The images, seen only where they are used.</summary>
    private void WriteImages()
    {
        _html.Markup("<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>");
        for (var i = 0; i < _images.Length; i++)
        {
            var image = _images[i];
            _html.Markup(string.Create(CultureInfo.InvariantCulture, $"<image id=\"image{i + 1}\" width=\"{image.Width}\" height=\"{image.Height}\" preserveAspectRatio=\"none\" "));
            _html.Markup($"href=\"data:{image.MediaType};base64,{Convert.ToBase64String(image.Bytes.AsSpan())}\"/>");
        }

        _html.Markup("</defs></svg>\n");
    }

    private void Write(PlacedImage image)
    {
        var number = _images.IndexOf(image.Image) + 1;
        _html.Markup("<svg role=\"img\" aria-label=\"").Text(image.AlternativeText);
        _html.Markup(string.Create(CultureInfo.InvariantCulture, $"\" preserveAspectRatio=\"none\" viewBox=\"0 0 {image.Image.Width} {image.Image.Height}\" style=\""));
        _html.Markup($"{Place(image.Left, image.Top, image.Width)}height:{Css.Points(image.Height)}\">");
        _html.Markup(string.Create(CultureInfo.InvariantCulture, $"<use href=\"#image{number}\"/></svg>\n"));
    }

    /// <summary>An outline, whose line is drawn on its edge.</summary>
    private void Write(PlacedOutline outline)
    {
        var half = outline.Thickness / 2;
        var border = $"solid #{outline.Colour.Hex}";
        var thickness = Css.Points(outline.Thickness);
        var (left, top) = (outline.Left - half, outline.Top - half);
        var style = (outline.Width == Length.Zero, outline.Height == Length.Zero) switch
        {
            (true, _) => $"{Place(left, outline.Top, Length.Zero)}height:{Css.Points(outline.Height)};border-left:{thickness} {border}",
            (_, true) => $"{Place(outline.Left, top, outline.Width)}border-top:{thickness} {border}",
            _ => $"{Place(left, top, outline.Width + half + half)}height:{Css.Points(outline.Height + half + half)};border:{thickness} {border}",
        };
        _html.Markup($"<div class=\"outline\" style=\"{style}\"></div>\n");
    }

    private static string Place(Length left, Length top, Length width) =>
        $"left:{Css.Points(left)};top:{Css.Points(top)};width:{Css.Points(width)};";
}
