using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;

namespace ThiDua.Documents.Json;

/// <summary>
/// Writes a document tree as readable JSON, for programs that take it further and for comparing trees. What is empty is left out; the bytes of
/// images are not written.
/// </summary>
public static class DocumentJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The tree as JSON in UTF-8.</summary>
    public static string Write(OfficialDocument document)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteString("kind", document.Kind.Code);
            Head(json, document.Header);
            Text(json, "subject", document.Subject);
            Texts(json, "addressees", document.Addressees);
            Texts(json, "authorityLines", document.AuthorityLines);
            String(json, "issuedBy", document.IssuedBy);
            List(json, "legalBases", document.LegalBases, basis => Inlines(json, basis));
            Blocks(json, "body", document.Body);
            Foot(json, document);
            List(json, "appendices", document.Appendices, appendix => Appendix(json, appendix));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    private static void Head(Utf8JsonWriter json, DocumentHeader header)
    {
        json.WriteStartObject("header");
        Texts(json, "superiorLines", header.Body.SuperiorLines);
        Texts(json, "issuerLines", header.Body.IssuerLines);
        String(json, "issuer", header.Body.FullName);
        Number(json, "number", header.Number.Number);
        String(json, "symbol", header.Number.Symbol);
        String(json, "separator", header.Number.Separator == '/' ? "" : header.Number.Separator.ToString());
        String(json, "place", header.Place);
        Number(json, "year", header.Date.Year);
        Number(json, "month", header.Date.Month);
        Number(json, "day", header.Date.Day);
        json.WriteEndObject();
    }

    private static void Foot(Utf8JsonWriter json, OfficialDocument document)
    {
        if (document.Recipients is { } recipients)
        {
            json.WriteStartObject("recipients");
            Texts(json, "entries", recipients.Entries);
            Texts(json, "archiveUnits", recipients.Archive.Units);
            String(json, "drafter", recipients.Archive.Drafter);
            Number(json, "copies", recipients.Archive.Copies);
            json.WriteEndObject();
        }

        List(json, "signatures", document.Signatures, signature =>
        {
            json.WriteStartObject();
            Texts(json, "lines", signature.AuthorityLines);
            Texts(json, "otherPosts", signature.OtherPosts);
            String(json, "name", signature.Name);
            Flag(json, "signedByHand", signature.SignedByHand);
            String(json, "note", signature.Note);
            json.WriteEndObject();
        });
    }

    private static void Appendix(Utf8JsonWriter json, Appendix appendix)
    {
        json.WriteStartObject();
        String(json, "form", appendix is AttachedList ? "list" : "");
        String(json, "kind", appendix is AttachedText text ? text.Kind.Code : "");
        Text(json, "title", appendix.Title);
        Blocks(json, "blocks", appendix.Blocks);
        json.WriteEndObject();
    }

    private static void Blocks(Utf8JsonWriter json, string name, ImmutableArray<Block> blocks) => List(json, name, blocks, block => Block(json, block));

    private static void Block(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                Text(json, "text", paragraph.Inlines);
                String(json, "align", paragraph.Alignment == ParagraphAlignment.Text ? "" : paragraph.Alignment.ToString().ToLowerInvariant());
                break;
            case Section section:
                json.WriteString("section", section.Marker.ToString().ToLowerInvariant());
                String(json, "label", section.TypedLabel);
                Text(json, "title", section.Title);
                Text(json, "text", section.Text);
                Blocks(json, "blocks", section.Blocks);
                break;
            case DataTable table:
                Table(json, table);
                break;
            case Figure figure:
                json.WriteString("figure", figure.Picture.AlternativeText);
                Text(json, "caption", figure.Caption);
                break;
            case QrCode code:
                json.WriteString("qr", code.Payload);
                Text(json, "caption", code.Caption);
                break;
            case BarChart chart:
                Chart(json, chart);
                break;
            case UnknownBlock unknown:
                json.WriteString("unknown", unknown.Text);
                String(json, "source", unknown.Source);
                break;
            default:
                throw new NotSupportedException($"No JSON for {block.GetType().Name}.");
        }

        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, DataTable table)
    {
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            if (column.Weight is { } weight)
            {
                json.WriteNumber("width", weight);
            }

            String(json, "align", column.Alignment == CellAlignment.Left ? "" : column.Alignment.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Flag(json, "unruled", !table.IsRuled);
        Text(json, "caption", table.Caption);
        List(json, "headerRows", table.HeaderRows, row => Row(json, row));
        List(json, "rows", table.Rows, row => Row(json, row));
    }

    private static void Chart(Utf8JsonWriter json, BarChart chart)
    {
        List(json, "chart", chart.Bars, bar =>
        {
            json.WriteStartObject();
            json.WriteString("label", bar.Label);
            json.WriteNumber("value", bar.Value);
            String(json, "remark", bar.Remark);
            Flag(json, "emphasised", bar.Emphasised);
            json.WriteEndObject();
        });
        String(json, "unit", chart.Unit);
        if (chart.Target is { } target)
        {
            json.WriteNumber("target", target.Value);
            json.WriteString("targetLabel", target.Label);
        }

        Text(json, "note", chart.Note);
        Text(json, "caption", chart.Caption);
    }

    private static void Row(Utf8JsonWriter json, TableRow row)
    {
        json.WriteStartObject();
        Flag(json, "emphasised", row.Emphasised);
        List(json, "cells", row.Cells, cell =>
        {
            json.WriteStartObject();
            Number(json, "columns", cell.ColumnSpan == 1 ? null : cell.ColumnSpan);
            Number(json, "rows", cell.RowSpan == 1 ? null : cell.RowSpan);
            Text(json, "text", cell.Inlines);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, ImmutableArray<Inline> inlines)
    {
        if (inlines.Length > 0)
        {
            json.WritePropertyName(name);
            Inlines(json, inlines);
        }
    }

    /// <summary>Plain text as a string; anything else as a list of pieces.</summary>
    private static void Inlines(Utf8JsonWriter json, ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextSpan { Emphasis: Emphasis.None } only])
        {
            json.WriteStringValue(only.Text);
            return;
        }

        json.WriteStartArray();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextSpan { Emphasis: Emphasis.None } plain:
                    json.WriteStringValue(plain.Text);
                    break;
                case TextSpan span:
                    json.WriteStartObject();
                    json.WriteString(span.Emphasis.ToString().ToLowerInvariant().Replace(", ", "-", StringComparison.Ordinal), span.Text);
                    json.WriteEndObject();
                    break;
                case LineBreak:
                    json.WriteStringValue("\n");
                    break;
                case Fill:
                    json.WriteStartObject();
                    json.WriteBoolean("fill", true);
                    json.WriteEndObject();
                    break;
                case Citation citation:
                    json.WriteStartObject();
                    json.WriteString("citation", citation.Text);
                    String(json, "kind", citation.Kind);
                    String(json, "number", citation.NumberAndSymbol);
                    String(json, "date", citation.Date);
                    String(json, "issuer", citation.Issuer);
                    json.WriteEndObject();
                    break;
                default:
                    throw new NotSupportedException($"No JSON for {inline.GetType().Name}.");
            }
        }

        json.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        if (items.Length == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts) => List(json, name, texts, json.WriteStringValue);

    private static void String(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static void Flag(Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
        {
            json.WriteBoolean(name, true);
        }
    }
}
