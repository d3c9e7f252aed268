using System.Collections.Immutable;
using System.Text;
using System.Xml;
using ThiDua.Documents.Inlines;
using ThiDua.Templates.Merging;

namespace ThiDua.Templates.Markup;

/// <summary>
/// Reads the text of an element: <c>b</c>, <c>i</c>, <c>br</c>, <c>fill</c> and <c>citation</c> inside. Spaces and line ends of the
/// template's own layout count as one space; at the edges of a paragraph they do not count.
/// </summary>
internal static class InlineReader
{
    /// <summary>Reads the current element to its end.</summary>
    /// <param name="cursor">Stands on the element.</param>
    /// <param name="mayFill">Whether the element is a paragraph, which may hold lines to be filled in.</param>
    public static ImmutableArray<Inline> Read(MarkupCursor cursor, bool mayFill = false)
    {
        var element = cursor.Xml.LocalName;
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        ReadInto(cursor, inlines, Emphasis.None);
        return mayFill || !inlines.Any(inline => inline is Fill)
            ? Trim(inlines)
            : throw cursor.Error($"không dùng được <fill/> trong <{element}>: hãy đặt trong <p>, <title> hoặc <text>");
    }

    private static void ReadInto(MarkupCursor cursor, ImmutableArray<Inline>.Builder inlines, Emphasis emphasis)
    {
        var xml = cursor.Xml;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                ReadElement(cursor, inlines, emphasis);
            }
            else
            {
                AddLines(inlines, xml.Value, emphasis);
                xml.Read();
            }
        }

        xml.Read();
    }

    private static void ReadElement(MarkupCursor cursor, ImmutableArray<Inline>.Builder inlines, Emphasis emphasis)
    {
        cursor.RequireDepth();
        if (cursor.Xml.LocalName == "citation")
        {
            cursor.AllowAttributes("kind", "number", "date", "issuer");
        }
        else
        {
            cursor.AllowAttributes();
        }

        switch (cursor.Xml.LocalName)
        {
            case "b":
                ReadInto(cursor, inlines, emphasis | Emphasis.Bold);
                break;
            case "i":
                ReadInto(cursor, inlines, emphasis | Emphasis.Italic);
                break;
            case "br":
                inlines.Add(new LineBreak());
                cursor.Xml.Skip();
                break;
            case "fill":
                inlines.Add(new Fill());
                cursor.Xml.Skip();
                break;
            case "citation":
                var (kind, number) = (cursor.Attribute("kind") ?? "", cursor.Attribute("number") ?? "");
                var (date, issuer) = (cursor.Attribute("date") ?? "", cursor.Attribute("issuer") ?? "");
                inlines.Add(new Citation(Read(cursor).ToPlainText(), kind, number, date, issuer));
                break;
            default:
                throw cursor.Error($"không dùng được <{cursor.Xml.LocalName}> trong đoạn văn");
        }
    }

    private static void AddLines(ImmutableArray<Inline>.Builder inlines, string text, Emphasis emphasis)
    {
        var lines = text.Split(MarkupEncoder.NewLine);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                inlines.Add(new LineBreak());
            }

            Add(inlines, Collapse(lines[i]), emphasis);
        }
    }

    private static void Add(ImmutableArray<Inline>.Builder inlines, string text, Emphasis emphasis)
    {
        var last = inlines.Count > 0 ? inlines[^1] as TextSpan : null;
        if (last?.Text.EndsWith(' ') == true)
        {
            text = text.TrimStart(' ');
        }

        if (text.Length == 0)
        {
            return;
        }

        if (last?.Emphasis == emphasis)
        {
            inlines[^1] = last with { Text = last.Text + text };
        }
        else
        {
            inlines.Add(new TextSpan(text, emphasis));
        }
    }

    private static string Collapse(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var space = c is ' ' or '\n' or '\r' or '\t';
            if (!space || output.Length == 0 || output[^1] != ' ')
            {
                output.Append(space ? ' ' : c);
            }
        }

        return output.ToString();
    }

    /// <summary>Takes spaces from both ends and around line breaks.</summary>
    private static ImmutableArray<Inline> Trim(ImmutableArray<Inline>.Builder inlines)
    {
        var output = ImmutableArray.CreateBuilder<Inline>(inlines.Count);
        for (var i = 0; i < inlines.Count; i++)
        {
            var inline = inlines[i];
            if (inline is TextSpan span)
            {
                var text = output.Count == 0 || output[^1] is LineBreak ? span.Text.TrimStart(' ') : span.Text;
                text = i == inlines.Count - 1 || inlines[i + 1] is LineBreak ? text.TrimEnd(' ') : text;
                if (text.Length == 0)
                {
                    continue;
                }

                inline = span with { Text = text };
            }

            output.Add(inline);
        }

        return output.ToImmutable();
    }
}
