using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>Word files as clerks make them are understood.</summary>
public class ForeignFileTests
{
    [Fact]
    public void A_plan_with_its_head_in_a_table_is_read_whole()
    {
        var document = Read(Plan(new PlainWord().Head()));

        Assert.Equal("plan", document.Kind.Code);
        Assert.Equal("82/KH-UBND", document.Header.Number.ToString());
        Assert.Equal(("Bình Lư", "ngày 20 tháng 5 năm 2026"), (document.Header.Place, document.Header.Date.ToLongText()));
        Assert.Equal(["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"], document.Header.Body.IssuerLines.AsEnumerable());
        Assert.Equal("Ủy ban nhân dân xã Bình Lư", document.Header.Body.FullName);
        Assert.Equal("Triển khai phong trào thi đua năm 2026 trên địa bàn xã Bình Lư", document.Subject.ToPlainText());
        Assert.Equal(["Sở Nội vụ (b/c)", "Các bản"], document.Recipients!.Entries.AsEnumerable());
        Assert.Equal("Lưu: VT, VHXH (HTH)", document.Recipients.Archive.ToString());
        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], Assert.Single(document.Signatures).AuthorityLines.AsEnumerable());
        Assert.Equal("Trần Thanh Tuấn", document.Signatures[0].Name);
        Assert.Equal(Outline, Shape(document.Body));
    }

    [Fact]
    public void A_head_made_with_tabs_with_the_date_above_the_number_is_understood() => Assert.Equal(
        ("82/KH-UBND", "Bình Lư", "Ủy ban nhân dân xã Bình Lư"),
        Parts(Read(Plan(new PlainWord()
            .P("UỶ BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true).P("XÃ BÌNH LƯ\tĐộc lập - Tự do - Hạnh phúc", bold: true).P("--------\t---------------")
            .P("\tBình Lư, ngày 20 tháng 5 năm 2026", italic: true).P("Số : 82 /KH-UBND")))));

    [Fact]
    public void A_head_of_plain_paragraphs_is_understood() => Assert.Equal(
        ("82/KH-UBND", "Bình Lư", "Ủy ban nhân dân xã Bình Lư"),
        Parts(Read(Plan(new PlainWord()
            .P("ỦY BAN NHÂN DÂN", "center", true).P("XÃ BÌNH LƯ", "center", true).P("Số: 82/KH-UBND", "center")
            .P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "center", true).P("Độc lập - Tự do - Hạnh phúc", "center", true).P("Bình Lư, ngày 20 tháng 5 năm 2026", "right")))));

    [Fact]
    public void A_head_in_text_boxes_is_understood() => Assert.Equal(
        ("82/KH-UBND", "Bình Lư", "Ủy ban nhân dân xã Bình Lư"),
        Parts(Read(Plan(new PlainWord().Raw(
            "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>ỦY BAN NHÂN DÂN</w:t></w:r></w:p><w:p><w:r><w:t>XÃ BÌNH LƯ</w:t></w:r></w:p><w:p><w:r><w:t>Số: 82/KH-UBND</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
            .P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "right", true).P("Độc lập - Tự do - Hạnh phúc", "right", true).P("Bình Lư, ngày 20 tháng 5 năm 2026", "right")))));

    [Fact]
    public void Merged_cells_stay_merged_and_a_bold_first_row_heads_the_table()
    {
        const string Table = """
            <w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="1000"/></w:tblGrid>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Số</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>một</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>hai</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr>
            </w:tbl>
            """;
        var table = Assert.IsType<DataTable>(Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Bảng sau:").Raw(Table).P("Hết.").Foot().File()).Body[1]);

        Assert.Equal([25m, 50m, 25m], table.Columns.Select(column => column.Weight!.Value));
        Assert.Equal([("Nội dung", 2, 1), ("Số", 1, 1)], Cells(Assert.Single(table.HeaderRows)));
        Assert.Equal([("A", 1, 2), ("một", 1, 1), ("1", 1, 1)], Cells(table.Rows[0]));
        Assert.Equal([("hai", 1, 1), ("2", 1, 1)], Cells(table.Rows[1]));

        static IEnumerable<(string Text, int Columns, int Rows)> Cells(TableRow row) =>
            row.Cells.Select(cell => (cell.Inlines.ToPlainText(), cell.ColumnSpan, cell.RowSpan));
    }

    [Fact]
    public void Old_fonts_and_letters_in_pieces_become_Unicode()
    {
        var read = WordFiles.Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true)
            .P("Phong trµo thi ®ua", font: ".VnTime").P("phong trµo", font: ".VnTimeH").P("Ủy ban".Normalize(System.Text.NormalizationForm.FormC).Replace("Ủ", "U\u0309", StringComparison.Ordinal)).Foot().File());

        Assert.Equal(["Phong trào thi đua", "PHONG TRÀO", "Ủy ban"], read.Document.Body.Cast<Paragraph>().Select(p => p.Inlines.ToPlainText()));
    }

    [Fact]
    public void Automatic_numbers_count_as_typed_ones()
    {
        const string Numbering = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            </w:numbering>
            """;
        var document = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).Part("numbering.xml", "numbering", Numbering)
            .Raw(Item(0, "MỤC ĐÍCH")).Raw(Item(1, "Một việc.")).Raw(Item(1, "Hai việc:")).Raw(Item(2, "việc nhỏ;")).Raw(Item(0, "NỘI DUNG")).Raw(Item(1, "Việc khác.")).Foot().File());

        Assert.Equal(["Roman MỤC ĐÍCH", " Arabic Một việc.", " Arabic Hai việc:", "  Dash việc nhỏ;", "Roman NỘI DUNG", " Arabic Việc khác."], Shape(document.Body));

        static string Item(int level, string text) =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
    }

    [Fact]
    public void Numbers_that_do_not_go_on_are_kept_as_typed_and_told()
    {
        var read = DocxReader.Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("I. MỤC ĐÍCH", bold: true).P("3. Việc thứ ba.").P("4. Việc thứ tư.").Foot().File());

        Assert.Equal(["3", "4"], ((Section)read.Value!.Document.Body[0]).Blocks.Cast<Section>().Select(s => s.TypedLabel));
        Assert.Contains(read.Diagnostics, remark => remark.Code == "NUMBERS_AS_TYPED");
    }

    [Fact]
    public void Line_breaks_set_for_paragraphs_part_them_and_others_are_blanks() => Assert.Equal(
        ["Roman MỤC ĐÍCH", " Arabic Một việc dài.", " Arabic Hai việc."],
        Shape(Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("I. MỤC ĐÍCH\n1. Một việc\ndài.\n2. Hai việc.").Foot().File()).Body));

    [Fact]
    public void What_has_no_place_in_the_tree_is_told_with_its_words()
    {
        var read = DocxReader.Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true)
            .Raw("<w:p><w:r><w:t>Còn lại</w:t></w:r><w:del><w:r><w:delText>đã bỏ đi</w:delText></w:r></w:del><w:ins><w:r><w:t> và thêm</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>chữ ẩn</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .Part("footnotes.xml", "footnotes", "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>Lời chú</w:t></w:r></w:p></w:footnote></w:footnotes>")
            .Part("comments.xml", "comments", "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment></w:comments>")
            .Foot().File());

        Assert.Equal("Còn lại và thêm", ((Paragraph)read.Value!.Document.Body[0]).Inlines.ToPlainText());
        Assert.Equal(new UnknownBlock("Lời chú", "chú thích"), read.Value.Document.Body[1]);
        var told = string.Join('\n', read.Diagnostics.Select(remark => remark.Message));
        Assert.All(["đã bỏ đi", "chữ ẩn", "Lời chú", "Xem lại"], words => Assert.Contains(words, told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_with_a_list_and_no_table_at_its_foot_is_understood()
    {
        var document = Read(new PlainWord().Head("Số: 125/QĐ-UBND").P("QUYẾT ĐỊNH", "center", true).P("Về việc tặng Giấy khen", "center", true).P("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", "center", true)
            .P("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", italic: true).P("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.", italic: true).P("QUYẾT ĐỊNH:", "center", true)
            .P("Điều 1. Tặng Giấy khen cho 02 cá nhân (có danh sách kèm theo).").P("Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.")
            .P("Nơi nhận:\tCHỦ TỊCH", bold: true).P("- Như Điều 2;").P("- Lưu: VT.").P("\tTrần Thanh Tuấn", bold: true)
            .P("DANH SÁCH", "center", true).P("Cá nhân được tặng Giấy khen", "center", true).P("(Kèm theo Quyết định số 125/QĐ-UBND ngày 20/5/2026 của Chủ tịch Ủy ban nhân dân xã Bình Lư)", "center", italic: true)
            .Table(true, ["*TT", "*Họ và tên"], ["1", "Lò Thị Mai"], ["2", "Vàng A Sùng"]).File());

        Assert.Equal(["CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ"], document.AuthorityLines.AsEnumerable());
        Assert.Equal("Chủ tịch Ủy ban nhân dân xã Bình Lư", document.IssuedBy);
        Assert.Equal(2, document.LegalBases.Length);
        Assert.IsType<Citation>(document.LegalBases[0][1]);
        Assert.Equal(["Article Tặng Giấy khen cho 02 cá nhân (có danh sách kèm theo).", "Article Quyết định này có hiệu lực kể từ ngày ký."], Shape(document.Body));
        Assert.Equal(("CHỦ TỊCH", "Trần Thanh Tuấn"), (document.Signatures[0].AuthorityLines[0], document.Signatures[0].Name));
        var list = Assert.IsType<AttachedList>(Assert.Single(document.Appendices));
        Assert.Equal("Cá nhân được tặng Giấy khen", list.Title.ToPlainText());
        Assert.Equal((1, 2), (((DataTable)list.Blocks[0]).HeaderRows.Length, ((DataTable)list.Blocks[0]).Rows.Length));
    }

    private static readonly string[] Outline =
    [
        "Thực hiện Kế hoạch số 3076/KH-UBND ngày 23/4/2026 của UBND tỉnh Lai Châu, UBND xã ban hành Kế hoạch như sau:", "Roman MỤC ĐÍCH, YÊU CẦU", " Arabic Mục đích", "  Tạo khí thế thi đua.",
        " Arabic Yêu cầu", "  Letter Thiết thực;", "  Letter Gồm:", "   Dash việc này;", "    Plus việc con;", "   Dash việc kia.", "Roman TỔ CHỨC THỰC HIỆN", " Các bản thực hiện.",
    ];

    private static byte[] Plan(PlainWord word) => word.P("KẾ HOẠCH", "center", true).P("Triển khai phong trào thi đua năm 2026", "center", true).P("trên địa bàn xã Bình Lư", "center", true).P("__________", "center")
        .P("Thực hiện Kế hoạch số 3076/KH-UBND ngày 23/4/2026 của UBND tỉnh Lai Châu, UBND xã ban hành Kế hoạch như sau:")
        .P("I. MỤC ĐÍCH, YÊU CẦU", bold: true).P("1. Mục đích", bold: true).P("Tạo khí thế thi đua.").P("").P("2/ Yêu cầu", bold: true).P("a. Thiết thực;").P("b) Gồm:").P("– việc này;").P("+ việc con;").P("- việc kia.")
        .P("II. TỔ CHỨC THỰC HIỆN", bold: true).P("Các bản thực hiện./.").Foot().File();

    private static OfficialDocument Read(byte[] file) => WordFiles.Read(file).Document;

    private static (string Number, string Place, string Issuer) Parts(OfficialDocument document) =>
        (document.Header.Number.ToString(), document.Header.Place, document.Header.Body.FullName);

    private static IEnumerable<string> Shape(ImmutableArray<Block> blocks, int depth = 0) => blocks.SelectMany(block => block switch
    {
        Section section => Shape(section.Blocks, depth + 1).Prepend($"{new string(' ', depth)}{section.Marker} {section.Title.ToPlainText()}{section.Text.ToPlainText()}"),
        Paragraph paragraph => [new string(' ', depth) + paragraph.Inlines.ToPlainText()],
        _ => [block.GetType().Name],
    });
}
