using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;

namespace ThiDua.Templates.Authoring;

/// <summary>Writes a document tree whose text holds tags as the body of a template.</summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder _output = new();

    /// <summary>The body of a template: <c>body.hbs</c>.</summary>
    public static string Write(OfficialDocument document)
    {
        var writer = new MarkupWriter();
        writer.Line(0, "<document>");
        writer.Element(1, "subject", document.Subject);
        foreach (var basis in document.LegalBases)
        {
            writer.Element(1, "basis", basis);
        }

        writer.Blocks(1, document.Body);
        foreach (var appendix in document.Appendices)
        {
            var form = appendix switch { AttachedList => " form=\"list\"", AttachedText text => $" kind=\"{text.Kind.Code}\"", _ => "" };
            writer.Line(1, $"<appendix{form}>");
            writer.Element(2, "title", appendix.Title);
            writer.Blocks(2, appendix.Blocks);
            writer.Line(1, "</appendix>");
        }

        writer.Line(0, "</document>");
        return writer._output.ToString();
    }

    private void Blocks(int depth, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph when BlocksAlone(paragraph) is { } tag:
                    Line(depth, Tagged(tag));
                    break;
                case Paragraph paragraph:
                    Element(depth, "p", paragraph.Inlines, paragraph.Alignment == ParagraphAlignment.Text ? "" : $" align=\"{paragraph.Alignment.ToString().ToLowerInvariant()}\"");
                    break;
                case Section section:
                    Line(depth, $"<section marker=\"{section.Marker.ToString().ToLowerInvariant()}\">");
                    Element(depth + 1, "title", section.Title);
                    Element(depth + 1, "text", section.Text);
                    Blocks(depth + 1, section.Blocks);
                    Line(depth, "</section>");
                    break;
                case DataTable table:
                    Table(depth, table);
                    break;
                case UnknownBlock unknown when TagReader.Alone(unknown.Text) is { } tag:
                    Line(depth, Tagged(tag));
                    break;
                case UnknownBlock unknown:
                    Line(depth, $"<p>{Escaped(unknown.Text)}</p>");
                    break;
                default:
                    throw new NotSupportedException($"No markup for {block.GetType().Name}.");
            }
        }
    }

    /// <summary>The tag that puts blocks given as data in place of its paragraph.</summary>
    private static Tag? BlocksAlone(Paragraph paragraph) =>
        TagReader.Alone(string.Concat(paragraph.Inlines.Select(inline => inline.PlainText))) is { Kind: TagKind.Field } tag && ExpressionReader.IsBlocks(tag.Text) ? tag : null;

    private void Table(int depth, DataTable table)
    {
        Line(depth, table.IsRuled ? "<table>" : "<table ruled=\"false\">");
        Element(depth + 1, "caption", table.Caption);
        var heads = table.HeaderRows.Length > 0 ? table.HeaderRows[^1].Cells : [];
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var column = table.Columns[i];
            var width = column.Weight is { } weight ? string.Create(CultureInfo.InvariantCulture, $" width=\"{weight}\"") : "";
            var align = column.Alignment == CellAlignment.Left ? "" : $" align=\"{column.Alignment.ToString().ToLowerInvariant()}\"";
            Line(depth + 1, $"<column{width}{align}>{(i < heads.Length ? Inlines(heads[i].Inlines) : "")}</column>");
        }

        foreach (var row in table.Rows)
        {
            Row(depth + 1, row);
        }

        Line(depth, "</table>");
    }

    /// <summary>A row; loops and conditions that open in its first cell and close in its last go round the whole row.</summary>
    private void Row(int depth, TableRow row)
    {
        var cells = row.Cells.Select(cell => Inlines(cell.Inlines)).ToArray();
        var (before, first) = Leading(cells[0]);
        cells[0] = first;
        var (last, after) = Trailing(cells[^1]);
        cells[^1] = last;
        foreach (var tag in before)
        {
            Line(depth, tag);
        }

        if (before.Count == 0 && after.Count == 0 || cells.Any(cell => cell.Length > 0))
        {
            Line(depth, row.Emphasised ? "<row emphasised=\"true\">" : "<row>");
            foreach (var (cell, text) in row.Cells.Zip(cells))
            {
                var columns = cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" columns=\"{cell.ColumnSpan}\"") : "";
                var rows = cell.RowSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" rows=\"{cell.RowSpan}\"") : "";
                Line(depth + 1, $"<cell{columns}{rows}>{text}</cell>");
            }

            Line(depth, "</row>");
        }

        foreach (var tag in after)
        {
            Line(depth, tag);
        }
    }

    private static (List<string> Tags, string Left) Leading(string text)
    {
        var tags = new List<string>();
        while (TagReader.Read(text) is [{ Kind: not TagKind.Field, Start: 0 } tag, ..])
        {
            tags.Add(text[..tag.Length]);
            text = text[tag.Length..].TrimStart();
        }

        return (tags, text);
    }

    private static (string Left, List<string> Tags) Trailing(string text)
    {
        var tags = new List<string>();
        while (TagReader.Read(text) is [.., { Kind: not TagKind.Field } tag] && tag.Start + tag.Length == text.Length)
        {
            tags.Insert(0, text[tag.Start..]);
            text = text[..tag.Start].TrimEnd();
        }

        return (text, tags);
    }

    private void Element(int depth, string name, ImmutableArray<Inline> inlines, string attributes = "")
    {
        if (inlines.Length > 0)
        {
            Line(depth, $"<{name}{attributes}>{Inlines(inlines)}</{name}>");
        }
    }

    private static string Inlines(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        LineBreak => "<br/>",
        Fill => "<fill/>",
        Citation citation when TagReader.Read(citation.Text).Count == 0 => $"<citation kind=\"{Escaped(citation.Kind)}\" number=\"{Escaped(citation.NumberAndSymbol)}\" date=\"{Escaped(citation.Date)}\" issuer=\"{Escaped(citation.Issuer)}\">{Text(citation.Text)}</citation>",
        TextSpan { Emphasis: Emphasis.Bold } span => $"<b>{Text(span.Text)}</b>",
        TextSpan { Emphasis: Emphasis.Italic } span => $"<i>{Text(span.Text)}</i>",
        TextSpan { Emphasis: Emphasis.Bold | Emphasis.Italic } span => $"<b><i>{Text(span.Text)}</i></b>",
        _ => Text(inline.PlainText),
    }));

    /// <summary>Text escaped for markup, its tags as Handlebars has them.</summary>
    private static string Text(string text)
    {
        var output = new StringBuilder();
        var place = 0;
        foreach (var tag in TagReader.Read(text))
        {
            output.Append(Escaped(text[place..tag.Start])).Append(Tagged(tag));
            place = tag.Start + tag.Length;
        }

        return output.Append(Escaped(text[place..])).ToString();
    }

    private static string Tagged(Tag tag) => tag.Kind switch
    {
        TagKind.Opens => $"{{{{#{tag.Word} {ExpressionWriter.Nested(ExpressionReader.Read(tag.Text))}}}}}",
        TagKind.Parts => "{{else}}",
        TagKind.Closes => $"{{{{/{tag.Word}}}}}",
        _ => $"{{{{{ExpressionWriter.Bare(ExpressionReader.Read(tag.Text))}}}}}",
    };

    private static string Escaped(string text) => SecurityElement.Escape(text);

    private void Line(int depth, string text) => _output.Append(' ', depth * 2).Append(text).Append('\n');
}
