using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;

namespace ThiDua.Html.Writing;

/// <summary>Lines of a paragraph with dotted room to write on: each a row in which the room takes what the text leaves.</summary>
internal static class FilledLines
{
    /// <summary>The rules of such lines; the indent of the first stands before its text only.</summary>
    public const string Rules =
        ".filled .line{display:flex;text-indent:0}.filled .line:first-child{text-indent:inherit}.filled .line>*{white-space:pre-wrap}"
        + ".filled .line>*+*{text-indent:0}.filled .fill{flex:1;min-width:3em;margin-bottom:.3em;border-bottom:1px dotted}\n";

    /// <summary>Whether any paragraph has such lines.</summary>
    public static bool In(FormattedSection section) =>
        section.Blocks.Any(block => block is FormattedParagraph paragraph && paragraph.Format.Tabs.Any(tab => tab.Dotted));

    /// <summary>The lines of a paragraph.</summary>
    public static void Write(HtmlText html, FormattedParagraph paragraph, CharacterFormat style)
    {
        html.Markup("<span class=\"line\">");
        foreach (var run in paragraph.Runs)
        {
            var text = run.Text.AsSpan();
            for (var at = text.IndexOfAny('\n', '\t'); at >= 0; at = text.IndexOfAny('\n', '\t'))
            {
                Write(html, text[..at], run.Format, style);
                html.Markup(text[at] == '\n' ? "</span><span class=\"line\">" : "<span class=\"fill\"></span>");
                text = text[(at + 1)..];
            }

            Write(html, text, run.Format, style);
        }

        html.Markup("</span>");
    }

    private static void Write(HtmlText html, ReadOnlySpan<char> text, CharacterFormat look, CharacterFormat style)
    {
        if (text.Length > 0)
        {
            var difference = CharacterCss.Difference(look, style);
            html.Markup(difference.Length > 0 ? $"<span style=\"{difference}\">" : "<span>").Text(text).Markup("</span>");
        }
    }
}
