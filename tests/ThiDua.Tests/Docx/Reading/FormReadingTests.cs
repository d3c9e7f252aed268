using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Json;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>Forms that units are to fill in, in the appendices of a plan: their head and foot are content.</summary>
public class FormReadingTests
{
    private const string Reference = "(Kèm theo Kế hoạch số 82/KH-UBND ngày 20/5/2026 của UBND xã Bình Lư)";

    [Fact]
    public void A_form_in_an_appendix_keeps_its_head_and_its_foot()
    {
        var file = Form(Plan().P("Phụ lục II", "center", true).P("MẪU BÁO CÁO", "center", true).P(Reference, "center", italic: true)).File();
        var document = WordFiles.Read(file).Document;
        var form = Assert.Single(document.Appendices);
        var again = WordFiles.Write(document);

        Assert.Equal(typeof(Appendix), form.GetType());
        Assert.Equal("MẪU BÁO CÁO", form.Title.ToPlainText());
        Assert.Equal(["unruled", "center", "center", "center", "section"], form.Blocks.Select(Look));
        Assert.Equal("unruled", Look(Assert.IsType<Section>(form.Blocks[^1]).Blocks[^1]));
        Assert.Equal(form.Blocks.Select(Look), WordFiles.Read(again).Document.Appendices[0].Blocks.Select(Look));
        Assert.Equal(DocumentJson.Write(WordFiles.Read(again).Document), DocumentJson.Write(WordFiles.Read(WordFiles.Write(WordFiles.Read(again).Document)).Document));
        Assert.Equal("THỦ TRƯỞNG ĐƠN VỊ (Ký tên, đóng dấu)", DocxText.Paragraphs(again)[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mẫu số 01")]
    public void A_form_behind_the_signature_is_no_text_of_the_commune(string label)
    {
        var word = label.Length == 0 ? Plan() : Plan().P(label, "right", true).P("BÁO CÁO ĐỊNH KỲ", "center", true);
        var form = Assert.Single(WordFiles.Read(Form(word).File()).Document.Appendices);

        Assert.Equal(typeof(Appendix), form.GetType());
        Assert.Equal(label.Length == 0 ? "" : "Mẫu số 01. BÁO CÁO ĐỊNH KỲ", form.Title.ToPlainText());
        Assert.Contains("TÊN ĐƠN VỊ", form.Blocks.OfType<DataTable>().First().Rows[0].Cells[0].Inlines.ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_one_behind_the_other_are_parted_by_their_names()
    {
        var document = WordFiles.Read(Plan().P("Biểu số 01", "right", true).P("TỔNG HỢP KẾT QUẢ", "center", true).Table(true, ["*TT", "*Xã"], ["1", "Bình Lư"])
            .P("Biểu số 02", "right", true).P("ĐĂNG KÝ THI ĐUA", "center", true).P("Đơn vị tính: triệu đồng", "right", italic: true).Table(true, ["*TT", "*Bản"], ["1", "Nà Đa"]).File()).Document;

        Assert.Equal(["Biểu số 01. TỔNG HỢP KẾT QUẢ", "Biểu số 02. ĐĂNG KÝ THI ĐUA"], document.Appendices.Select(appendix => appendix.Title.ToPlainText()));
        Assert.Equal(["right", "ruled"], document.Appendices[1].Blocks.Select(Look));
    }

    [Fact]
    public void Lines_of_dots_to_be_written_on_stay()
    {
        var document = WordFiles.Read(Plan().P("Phụ lục", "center", true).P("MẪU BÁO CÁO", "center", true).P("1. Kết quả:").P("..............................").P("……………………").File()).Document;
        var section = Assert.IsType<Section>(Assert.Single(document.Appendices[0].Blocks));

        Assert.Equal([typeof(Fill), typeof(Fill)], section.Blocks.Cast<Paragraph>().Select(paragraph => Assert.Single(paragraph.Inlines).GetType()));
    }

    [Theory]
    [InlineData("PHỤ LỤC SỐ 2A")]
    [InlineData("Phụ lục IV/KH")]
    [InlineData("PHỤ LỤC (1)")]
    public void Labels_with_marks_are_labels(string label)
    {
        var document = WordFiles.Read(Plan().P("PHỤ LỤC I", "center", true).P("MỘT", "center", true).P("1. Một việc.").P(label, "center", true).P("HAI", "center", true).P("1. Hai việc.").File()).Document;

        Assert.Equal(["MỘT", "HAI"], document.Appendices.Select(appendix => appendix.Title.ToPlainText()));
    }

    [Fact]
    public void Label_title_and_reference_may_stand_in_one_paragraph()
    {
        var appendix = Assert.Single(WordFiles.Read(Plan().P("PHỤ LỤC I\nBẢNG PHÂN CÔNG\n" + Reference, "center", true).P("1. Một việc.").File()).Document.Appendices);

        Assert.Equal("BẢNG PHÂN CÔNG", appendix.Title.ToPlainText());
    }

    [Fact]
    public void Head_and_signatures_of_a_form_may_be_parted_by_tabs()
    {
        var form = Assert.Single(WordFiles.Read(Plan().P("PHỤ LỤC", "center", true).P("MẪU BÁO CÁO", "center", true)
            .P("TÊN ĐƠN VỊ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "left", true).P("Số: …/BC-…\tĐộc lập - Tự do - Hạnh phúc", "left", true)
            .P("BÁO CÁO", "center", true).P("1. Kết quả.").P("NGƯỜI LẬP BIỂU\tTHỦ TRƯỞNG", "left", true).File()).Document.Appendices);

        Assert.Equal("MẪU BÁO CÁO", form.Title.ToPlainText());
        Assert.Equal("TÊN ĐƠN VỊ\nSố: …/BC-…", Assert.IsType<DataTable>(form.Blocks[0]).Rows[0].Cells[0].Inlines.ToPlainText());
        Assert.Equal(["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG"], Assert.IsType<DataTable>(form.Blocks[^1]).Rows[0].Cells.Select(cell => cell.Inlines.ToPlainText()));
    }

    [Theory]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Quý I\"/><w:listEntry w:val=\"Quý II\"/></w:ddList></w:ffData></w:fldChar></w:r>", "Quý II")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>", "■")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>", "√")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/></w:r>", "□")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>", "≤")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr><w:t>o</w:t></w:r>", "□")]
    [InlineData("<w:r><w:t>◯</w:t></w:r>", "□")]
    public void Fields_and_signs_show_what_Word_shows(string run, string shown) => Assert.Equal(
        $"Chọn: {shown}", Assert.IsType<Paragraph>(WordFiles.Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true)
            .Raw($"<w:p><w:r><w:t xml:space=\"preserve\">Chọn: </w:t></w:r>{run}</w:p>").Foot().File()).Document.Body[0]).Inlines.ToPlainText());

    [Fact]
    public void Drawn_letters_and_tables_in_cells_are_told()
    {
        var read = DocxReader.Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true)
            .Raw("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textpath string=\"DỰ THẢO LẦN 2\"/></v:shape></w:pict></w:r></w:p>")
            .Raw("<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>Quý</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>I</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc><w:tc><w:p><w:r><w:t>Số</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").Foot().File());

        Assert.Contains(read.Diagnostics, remark => remark.Code == "ART_LEFT_OUT" && remark.Message.Contains("DỰ THẢO LẦN 2", StringComparison.Ordinal));
        Assert.Contains(read.Diagnostics, remark => remark.Code == "TABLE_IN_TABLE");
    }

    private static PlainWord Plan() => new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số năm 2026", "center", true).P("1. Báo cáo theo mẫu kèm theo.").Foot();

    private static PlainWord Form(PlainWord word) => word
        .Table(false, ["*TÊN ĐƠN VỊ|Số: …/BC-…", "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*Độc lập - Tự do - Hạnh phúc|…, ngày … tháng … năm 20…"])
        .P("BÁO CÁO", "center", true).P("Kết quả thực hiện năm 20...", "center", true).P("Kính gửi: Ủy ban nhân dân xã Bình Lư", "center")
        .P("I. KẾT QUẢ", bold: true).P("Nội dung đã làm.")
        .Table(false, ["*Nơi nhận:|- Như trên.", "*THỦ TRƯỞNG ĐƠN VỊ|(Ký tên, đóng dấu)"]);

    private static string Look(Block block) => block switch
    {
        DataTable table => table.IsRuled ? "ruled" : "unruled",
        Paragraph paragraph => paragraph.Alignment.ToString().ToLowerInvariant(),
        _ => block.GetType().Name.ToLowerInvariant(),
    };
}
