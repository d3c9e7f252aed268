using System.IO.Compression;
using System.Security;
using System.Text;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>Word files as others make them: no styles of roles, everything set by hand.</summary>
internal sealed class PlainWord
{
    private readonly StringBuilder _body = new();
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>A paragraph; "\n" is a line break, "\t" a tab.</summary>
    public PlainWord P(string text, string align = "both", bool bold = false, bool italic = false, string font = "Times New Roman")
    {
        _body.Append(Paragraph(text, align, bold, italic, font));
        return this;
    }

    /// <summary>A table; each row its cells, paragraphs of a cell parted by "|".</summary>
    public PlainWord Table(bool lines, params string[][] rows)
    {
        _body.Append("<w:tbl><w:tblPr>").Append(lines ? "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>" : "").Append("</w:tblPr>");
        foreach (var row in rows)
        {
            _body.Append("<w:tr>");
            foreach (var cell in row)
            {
                _body.Append("<w:tc><w:tcPr/>").AppendJoin("", cell.Split('|').Select(text => Paragraph(text.TrimStart('*'), "center", text.StartsWith('*'), false, "Times New Roman"))).Append("</w:tc>");
            }

            _body.Append("</w:tr>");
        }

        _body.Append("</w:tbl>");
        return this;
    }

    /// <summary>Markup of WordprocessingML as it is.</summary>
    public PlainWord Raw(string xml)
    {
        _body.Append(xml);
        return this;
    }

    /// <summary>A further part with its relation from the main part.</summary>
    public PlainWord Part(string name, string kind, string xml)
    {
        _parts[$"word/{name}"] = xml;
        _parts["rel:" + kind] = name;
        return this;
    }

    /// <summary>The usual head of a commune's document.</summary>
    public PlainWord Head(string number = "Số: 82/KH-UBND", string date = "Bình Lư, ngày 20 tháng 5 năm 2026") => Table(
        false, ["*ỦY BAN NHÂN DÂN|*XÃ BÌNH LƯ|-------|" + number, "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*Độc lập - Tự do - Hạnh phúc|-------|" + date]);

    /// <summary>The usual foot.</summary>
    public PlainWord Foot() => Table(
        false, ["*Nơi nhận:|- Sở Nội vụ (b/c);|- Các bản;|- Lưu: VT, VHXH (HTH).", "*TM. ỦY BAN NHÂN DÂN|*CHỦ TỊCH|(Đã ký)|*Trần Thanh Tuấn"]);

    public byte[] File()
    {
        const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"{Types}\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{Office}\"><w:body>{_body}</w:body></w:document>");
            Add(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Relations}\">{string.Concat(_parts.Where(p => p.Key.StartsWith("rel:", StringComparison.Ordinal)).Select((p, i) => $"<Relationship Id=\"r{i}\" Type=\"{Office}/{p.Key[4..]}\" Target=\"{p.Value}\"/>"))}</Relationships>");
            foreach (var (name, xml) in _parts.Where(p => !p.Key.StartsWith("rel:", StringComparison.Ordinal)))
            {
                Add(zip, name, xml);
            }
        }

        return output.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static string Paragraph(string text, string align, bool bold, bool italic, string font)
    {
        var look = $"<w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>{(bold ? "<w:b/>" : "")}{(italic ? "<w:i/>" : "")}</w:rPr>";
        var pieces = text.Split('\n').Select(line => string.Join("<w:tab/>", line.Split('\t').Select(piece => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(piece)}</w:t>")));
        return $"<w:p><w:pPr><w:jc w:val=\"{align}\"/></w:pPr><w:r>{look}{string.Join("<w:br/>", pieces)}</w:r></w:p>";
    }
}
