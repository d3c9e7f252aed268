using System.Text;

namespace ThiDua.Html.Writing;

/// <summary>A page in the making. Markup goes in as it is, text goes in escaped; both are well-formed XML as well.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _builder = new(64 * 1024);

    /// <summary>Adds markup.</summary>
    public HtmlText Markup(string markup)
    {
        _builder.Append(markup);
        return this;
    }

    /// <summary>
    /// Adds text, fit for an element as for a quoted attribute. A character that no page may hold becomes U+FFFD.
    /// </summary>
    public HtmlText Text(ReadOnlySpan<char> text)
    {
        for (var at = IndexOfSpecial(text); at >= 0; at = IndexOfSpecial(text))
        {
            _builder.Append(text[..at]).Append(Escape(text[at]));
            text = text[(at + 1)..];
        }

        _builder.Append(text);
        return this;
    }

    /// <inheritdoc />
    public override string ToString() => _builder.ToString();

    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '&' or '<' or '>' or '"' or '\'' or (< ' ' and not ('\t' or '\n')) or '\u007F' or '\uFFFE' or '\uFFFF')
            {
                return i;
            }
        }

        return -1;
    }

    private static string Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "\uFFFD",
    };
}
