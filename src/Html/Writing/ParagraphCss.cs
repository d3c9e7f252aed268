using System.Text;
using ThiDua.Formats.Styles;

namespace ThiDua.Html.Writing;

/// <summary>Layout of paragraphs as declarations. Room around a paragraph is padding, which does not collapse.</summary>
internal static class ParagraphCss
{
    /// <summary>All declarations, for a style.</summary>
    public static string All(ParagraphFormat format) => Align(format) + Indent(format) + Padding(format) + Line(format) + Keep(format);

    /// <summary>What a paragraph has different from its style; empty when nothing is.</summary>
    public static string Difference(ParagraphFormat format, ParagraphFormat style)
    {
        if (format == style)
        {
            return "";
        }

        var css = new StringBuilder();
        Add(Align);
        Add(Indent);
        Add(Padding);
        Add(Line);
        Add(Keep);
        return css.ToString();

        void Add(Func<ParagraphFormat, string> declaration)
        {
            var own = declaration(format);
            if (own != declaration(style))
            {
                css.Append(own);
            }
        }
    }

    /// <summary>Whether a page may end behind the block.</summary>
    public static string Keep(bool keepNext) => keepNext ? "break-after:avoid;" : "break-after:auto;";

    private static string Keep(ParagraphFormat format) => Keep(format.KeepNext) + (format.KeepLines ? "break-inside:avoid;" : "");

    private static string Align(ParagraphFormat format) => format.Alignment switch
    {
        Alignment.Center => "text-align:center;",
        Alignment.Right => "text-align:right;",
        Alignment.Justify => "text-align:justify;",
        _ => "text-align:left;",
    };

    private static string Indent(ParagraphFormat format) => $"text-indent:{Css.Points(format.FirstLine)};";

    private static string Padding(ParagraphFormat format) =>
        $"padding:{Css.Points(format.Before)} {Css.Points(format.Right)} {Css.Points(format.After)} {Css.Points(format.Left)};";

    private static string Line(ParagraphFormat format) => $"line-height:{Css.LineHeight(format.Line)};";
}
