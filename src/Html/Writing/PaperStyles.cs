using System.Globalization;
using ThiDua.Formats.Formatted;

namespace ThiDua.Html.Writing;

/// <summary>The rules of the sheets: on the screen with their margins, in print on pages of their own size.</summary>
internal static class PaperStyles
{
    /// <summary>In print the page has the margins and the sheet has none.</summary>
    public const string Print =
        "@media print{html{background:none}.sheet.sheet{width:auto;min-height:0;margin:0;padding:0;background:none;box-shadow:none}"
        + ".sheet+.sheet{break-before:page}}\n";

    /// <summary>On a sheet where everything has its place, boxes stand at it, on the screen and in print.</summary>
    public const string Placed =
        ".placed.sheet{position:relative;overflow:hidden;background-image:none}.placed>*{position:absolute;overflow:visible}"
        + ".placed .outline{box-sizing:border-box}"
        + "@media print{.placed.placed.sheet{width:var(--width);height:var(--height)}}\n";

    /// <summary>Name of the class and of the print page of a paper.</summary>
    public static string ClassOf(int index) => string.Create(CultureInfo.InvariantCulture, $"paper{index + 1}");

    /// <summary>
    /// The rules of a paper. Ticks in the side margins stand as far apart as the pages' text is high: about there the
    /// printed pages end.
    /// </summary>
    public static string Of(PageSetup page, int index)
    {
        var (name, width, height) = (ClassOf(index), Css.Millimetres(page.Width), Css.Millimetres(page.Height));
        var (top, right, bottom, left) = (
            Css.Millimetres(page.Top), Css.Millimetres(page.Right), Css.Millimetres(page.Bottom), Css.Millimetres(page.Left));
        var textHeight = Css.Millimetres(page.Height - page.Top - page.Bottom);
        const string tick = "linear-gradient(#999 1px,transparent 1px)";
        return $"@page {name}{{size:{width} {height};margin:{top} {right} {bottom} {left}}}\n"
            + $".{name}{{page:{name};width:{width};min-height:{height};padding:{top} {right} {bottom} {left};"
            + $"background-image:{tick},{tick};background-size:4mm {textHeight};"
            + $"background-position:left {top},right {top};background-repeat:repeat-y}}\n";
    }
}
