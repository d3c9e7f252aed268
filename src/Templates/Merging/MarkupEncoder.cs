using System.Text;
using HandlebarsDotNet;

namespace ThiDua.Templates.Merging;

/// <summary>
/// Writes data into markup, text or attribute: what XML reserves is escaped, a new line becomes <see cref="NewLine"/>.
/// </summary>
internal sealed class MarkupEncoder : ITextEncoder
{
    /// <summary>U+2028, which stands for a new line of the data: a plain one is the template's own layout.</summary>
    public const char NewLine = '\u2028';

    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'\n") < 0)
        {
            return text;
        }

        using var writer = new StringWriter(new StringBuilder(text.Length + 16));
        Write(text, writer);
        return writer.ToString();
    }

    public void Encode(StringBuilder? text, TextWriter target) => Write(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => Write(text, target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            Write(text.Current, target);
        }
    }

    private static void Write(string? text, TextWriter target)
    {
        foreach (var c in text ?? "")
        {
            Write(c, target);
        }
    }

    private static void Write(char c, TextWriter target)
    {
        switch (c)
        {
            case '&':
                target.Write("&amp;");
                break;
            case '<':
                target.Write("&lt;");
                break;
            case '>':
                target.Write("&gt;");
                break;
            case '"':
                target.Write("&quot;");
                break;
            case '\'':
                target.Write("&apos;");
                break;
            case '\n':
                target.Write(NewLine);
                break;
            default:
                target.Write(c);
                break;
        }
    }
}
