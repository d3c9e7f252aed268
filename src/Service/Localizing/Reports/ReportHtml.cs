using System.Text;

namespace ThiDua.Service.Localizing.Reports;

/// <summary>A page in the making: markup goes in as it is, text escaped.</summary>
internal sealed class ReportHtml
{
    private readonly StringBuilder _page = new(64 * 1024);

    /// <summary>Adds markup.</summary>
    public ReportHtml Markup(string markup)
    {
        _page.Append(markup);
        return this;
    }

    /// <summary>Adds text, fit for an element as for a quoted attribute; a control character becomes U+FFFD.</summary>
    public ReportHtml Text(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _page.Append("&amp;"),
                '<' => _page.Append("&lt;"),
                '>' => _page.Append("&gt;"),
                '"' => _page.Append("&quot;"),
                '\'' => _page.Append("&#39;"),
                (< ' ' and not ('\t' or '\n')) or '\u007F' or '\uFFFE' or '\uFFFF' => _page.Append('\uFFFD'),
                _ => _page.Append(c),
            };
        }

        return this;
    }

    /// <summary>Adds an element with text; nothing for no text.</summary>
    /// <param name="open">Its name with attributes: <c>p class="why"</c>.</param>
    /// <param name="text">Its text.</param>
    public ReportHtml Element(string open, string text) =>
        text.Length == 0 ? this : Markup($"<{open}>").Text(text).Markup($"</{open.Split(' ')[0]}>\n");

    /// <summary>The page in UTF-8 without byte order mark.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_page.ToString());
}
