using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Json;
using ThiDua.Documents.Parts;
using ThiDua.Docx.Reading;
using ThiDua.Formats.Fonts;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>What files of real offices have beside the usual: stamps, signatures by certificate, texts attached to decisions, old fonts.</summary>
public class OfficeHabitTests
{
    [Theory]
    [InlineData("UBND THÀNH PHỐ HẢI PHÒNG", "", "Ủy ban nhân dân thành phố Hải Phòng")]
    [InlineData("ỦY BAN NHÂN DÂN|THÀNH PHỐ HUẾ", "", "Ủy ban nhân dân thành phố Huế")]
    [InlineData("UBND TỈNH LAI CHÂU|SỞ NỘI VỤ", "UBND TỈNH LAI CHÂU", "Sở nội vụ")]
    [InlineData("ỦY BAN NHÂN DÂN|TỈNH LAI CHÂU|BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "Ban chỉ đạo chuyển đổi số")]
    public void A_head_that_is_not_bold_is_parted_by_its_words(string lines, string superior, string issuer)
    {
        var document = Read(new PlainWord().Table(false, [lines + "|Số: 5/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|Huế, ngày 05 tháng 01 năm 2026"])
            .P("KẾ HOẠCH", "center", true).P("Nội dung.").Foot().File()).Document;

        Assert.Equal((superior, issuer), (string.Join(' ', document.Header.Body.SuperiorLines), document.Header.Body.FullName));
    }

    [Fact]
    public void Stamps_and_lines_of_a_certificate_above_the_head_are_told_and_do_not_hide_it()
    {
        var (document, remarks) = Read(new PlainWord().P("Ký bởi: Ủy ban nhân dân tỉnh").P("Thời gian ký: 12.03.2026 10:05:00 +07:00")
            .Table(false, ["*ỦY BAN NHÂN DÂN|*TỈNH LAI CHÂU|Số: 5/KH-UBND|HỎA TỐC", "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*Độc lập - Tự do - Hạnh phúc|Lai Châu, ngày 05 tháng 01 năm 2026"])
            .P("KẾ HOẠCH", "center", true).P("Nội dung.").Foot().File());

        Assert.Equal(("5", "Ủy ban nhân dân tỉnh Lai Châu"), (document.Header.Number.Number.ToString(), document.Header.Body.FullName));
        Assert.Equal(["HEAD_LINE_UNKNOWN", "HEAD_LINE_UNKNOWN", "STAMP_LEFT_OUT"], remarks.Where(r => r.Path == "head").Select(r => r.Code));
        Assert.Contains("Thời gian ký: 12.03.2026", remarks[1].Message, StringComparison.Ordinal);
        Assert.Contains("HỎA TỐC", remarks[2].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Số: 12/2026/QĐ-UBND", "12/2026/QĐ-UBND")]
    [InlineData("Số:      /2026/QĐ-UBND", "2026/QĐ-UBND")]
    [InlineData("Số: 07 /KH - UBND", "07/KH-UBND")]
    public void Numbers_are_read_with_their_year_and_with_blanks(string line, string number) => Assert.EndsWith(
        number, Read(new PlainWord().Head(line).P("KẾ HOẠCH", "center", true).P("Nội dung.").Foot().File()).Document.Header.Number.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Capital_letters_stand_above_Roman_numerals_and_are_written_as_they_were()
    {
        var (document, remarks) = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true)
            .P("A. MỤC ĐÍCH, YÊU CẦU", bold: true).P("I. Mục đích", bold: true).P("1. Một việc.").P("II. Yêu cầu", bold: true).P("1. Một việc.")
            .P("B. NHIỆM VỤ", bold: true).P("I. Nhiệm vụ chung", bold: true).P("1. Một việc.").Foot().File());
        var again = WordFiles.Read(WordFiles.Write(document)).Document;

        Assert.Equal([(Marker.Capital, 2), (Marker.Capital, 1)], document.Body.OfType<Section>().Select(section => (section.Marker, section.Blocks.Length)));
        Assert.DoesNotContain(remarks, remark => remark.Path == "body");
        Assert.Equal(DocumentJson.Write(again), DocumentJson.Write(WordFiles.Read(WordFiles.Write(again)).Document));
        Assert.Contains("B. NHIỆM VỤ", DocxText.Paragraphs(WordFiles.Write(document)));
    }

    [Fact]
    public void An_initial_is_no_capital_letter_of_a_list() =>
        Assert.IsType<Paragraph>(Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("C. Mác là nhà tư tưởng.").Foot().File()).Document.Body[0]);

    [Fact]
    public void Parts_may_be_counted_in_words()
    {
        var (document, remarks) = Read(new PlainWord().Head().P("BÁO CÁO", "center", true).P("Kết quả năm 2026", "center", true)
            .P("Phần thứ nhất", "center", true).P("KẾT QUẢ", "center", true).P("1. Một việc.").P("Phần thứ hai", "center", true).P("PHƯƠNG HƯỚNG", "center", true).P("1. Một việc.").Foot().File());

        Assert.Equal(["Phần KẾT QUẢ", "Phần PHƯƠNG HƯỚNG"], document.Body.OfType<Section>().Where(section => section.Marker == Marker.Part).Select(section => "Phần " + section.Title.ToPlainText()));
        Assert.Contains("Phần thứ hai", DocxText.Paragraphs(WordFiles.Write(document)));
        Assert.DoesNotContain(remarks, remark => remark.Path == "body");
    }

    [Fact]
    public void A_plan_attached_to_a_decision_in_a_file_of_its_own_keeps_its_subject_clean()
    {
        var (document, remarks) = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Cải cách hành chính năm 2026", "center", true)
            .P("(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 09/01/2026", "center", italic: true).P("của Ủy ban nhân dân thành phố Huế)", "center", italic: true)
            .P("I. MỤC TIÊU", bold: true).P("1. Một việc.").Foot().File());

        Assert.Equal("Cải cách hành chính năm 2026", document.Subject.ToPlainText());
        Assert.Equal(Marker.Roman, Assert.IsType<Section>(document.Body[0]).Marker);
        Assert.Contains("số 15/QĐ-UBND ngày 09/01/2026 của Ủy ban nhân dân thành phố Huế", Assert.Single(remarks, r => r.Code == "ATTACHED_TO_ANOTHER").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_promulgates_a_plan_gives_both_though_the_second_head_is_made_with_tabs()
    {
        var document = Read(new PlainWord().Head("Số: 15/QĐ-UBND").P("QUYẾT ĐỊNH", "center", true).P("Ban hành Kế hoạch cải cách hành chính năm 2026", "center", true).P("ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", "center", true)
            .P("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", italic: true).P("Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;", italic: true)
            .P("Theo đề nghị của Chánh Văn phòng.", italic: true).P("QUYẾT ĐỊNH:", "center", true)
            .P("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.").P("Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.").Foot()
            .P("ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "left", true).P("XÃ BÌNH LƯ\tĐộc lập - Tự do - Hạnh phúc", "left", true)
            .P("KẾ HOẠCH", "center", true).P("Cải cách hành chính năm 2026", "center", true).P("(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 20/5/2026 của Ủy ban nhân dân xã Bình Lư)", "center", italic: true)
            .P("I. MỤC TIÊU", bold: true).P("1. Một việc.").File()).Document;

        Assert.Equal(["Căn cứ", "Thực hiện", "Theo đề"], document.LegalBases.Select(basis => string.Join(' ', basis.ToPlainText().Split(' ').Take(2))));
        Assert.Equal([Marker.Article, Marker.Article], document.Body.Cast<Section>().Select(section => section.Marker));
        var plan = Assert.IsType<AttachedText>(Assert.Single(document.Appendices));
        Assert.Equal(("plan", "Cải cách hành chính năm 2026", 1), (plan.Kind.Code, plan.Title.ToPlainText(), plan.Blocks.Length));
        Assert.Equal("Trần Thanh Tuấn", Assert.Single(document.Signatures).Name);
    }

    [Theory]
    [InlineData("- Sở Nội vụ để b/c;", "Sở Nội vụ (để b/c)")]
    [InlineData("- Sở Nội vụ (để b/c);", "Sở Nội vụ (để b/c)")]
    [InlineData("- TT. Đảng ủy, HĐND xã - b/c;", "TT. Đảng ủy, HĐND xã (b/c)")]
    [InlineData("- Các bản, để thực hiện;", "Các bản (để thực hiện)")]
    [InlineData("- Ban Chỉ đạo;", "Ban Chỉ đạo")]
    [InlineData("- Phòng Tổ chức thực hiện;", "Phòng Tổ chức thực hiện")]
    public void What_a_recipient_is_to_do_gets_its_brackets(string line, string entry) => Assert.Equal(
        entry, Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Nội dung.").Table(false, [$"*Nơi nhận:|{line}|- Lưu: VT.", "*CHỦ TỊCH|*Trần Thanh Tuấn"]).File()).Document.Recipients!.Entries[0]);

    [Fact]
    public void Texts_in_fonts_of_VNI_become_Unicode_though_runs_cut_a_letter_from_its_mark()
    {
        const string Font = "<w:rPr><w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/></w:rPr>";
        var (document, remarks) = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true)
            .P("Toå chöùc phong traøo thi ñua yeâu nöôùc, naêng cao chaát löôïng quaûn lyù ôû xaõ Ñoàng Nai.", font: "VNI-Times")
            .Raw($"<w:p><w:r>{Font}<w:t>Hoäi ñoàng thi ña</w:t></w:r><w:r>{Font}<w:t>ùp</w:t></w:r></w:p>").Foot().File());

        Assert.Equal(
            ["Tổ chức phong trào thi đua yêu nước, năng cao chất lượng quản lý ở xã Đồng Nai.", "Hội đồng thi đáp"],
            document.Body.Cast<Paragraph>().Select(paragraph => paragraph.Inlines.ToPlainText()));
        Assert.Contains("VNI-Times", Assert.Single(remarks, r => r.Code == "OLD_FONT_CONVERTED").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Signatures_side_by_side_may_be_parted_by_tabs()
    {
        var document = Read(new PlainWord().Head("Số: 3/BB-UBND").P("BIÊN BẢN", "center", true).P("Họp xét thi đua", "center", true).P("Cuộc họp kết thúc vào 11 giờ./.")
            .P("THƯ KÝ\tCHỦ TỌA", bold: true).P("").P("").P("").P("Phạm Thị Ngọc\tTrần Thị Lan", bold: true).File()).Document;

        Assert.Equal([("THƯ KÝ", "Phạm Thị Ngọc"), ("CHỦ TỌA", "Trần Thị Lan")], document.Signatures.Select(s => (s.AuthorityLines[0], s.Name)));
    }

    [Fact]
    public void Headings_of_a_writer_who_sets_none_bold_are_found_and_told()
    {
        var (document, remarks) = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("I. Mục đích, yêu cầu").P("1. Mục đích").P("Tạo khí thế.").P("2. Yêu cầu").P("a) Thiết thực;").P("b) Hiệu quả.")
            .P("II. Tổ chức thực hiện").P("1. Các bản thực hiện").P("2. Phòng theo dõi").Foot().File());

        Assert.Equal(
            ["Mục đích, yêu cầu", "Mục đích", "Yêu cầu", "Tổ chức thực hiện"],
            document.Body.Cast<Section>().SelectMany(s => s.Blocks.OfType<Section>().Prepend(s)).Select(s => s.Title.ToPlainText()).Where(title => title.Length > 0));
        Assert.Contains("Có 4 đề mục không in đậm", Assert.Single(remarks, r => r.Code == "HEADINGS_GUESSED").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Images_and_embedded_pieces_are_told()
    {
        var remarks = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Nội dung.")
            .Raw("<w:p><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/></w:drawing></w:r></w:p><w:p><w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></w:drawing></w:r></w:p><w:altChunk/>")
            .Foot().File()).Remarks;

        Assert.Contains("2 hình ảnh hoặc biểu đồ", Assert.Single(remarks, r => r.Code == "IMAGES_LEFT_OUT").Message, StringComparison.Ordinal);
        Assert.Single(remarks, r => r.Code == "CHUNKS_LEFT_OUT");
    }

    [Fact]
    public void Characters_that_the_type_has_no_glyph_for_are_replaced_and_told()
    {
        var (document, remarks) = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true).P("1. Nhiệt độ 30℃, mức Ⅳ, ngân\u2011sách ✓ ☑.").Foot().File());
        var text = Assert.IsType<Section>(document.Body[0]).Text.ToPlainText();

        Assert.Equal("Nhiệt độ 30°C, mức IV, ngân-sách √ ■.", text);
        Assert.Contains("“☑” thành “■”", Assert.Single(remarks, r => r.Code == "CHARACTERS_REPLACED").Message, StringComparison.Ordinal);
        Assert.True(text.EnumerateRunes().All(FontMetrics.TimesNewRoman.Covers));
    }

    /// <summary>Nearly no office marks both rows to be repeated.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("<w:trPr><w:tblHeader/></w:trPr>")]
    public void The_head_of_a_table_goes_down_as_far_as_its_merged_cells(string mark)
    {
        var (document, _) = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true).P("Phân công như sau:")
            .Raw($"<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/></w:tblBorders></w:tblPr><w:tr>{mark}{Cell("TT", "<w:vMerge w:val=\"restart\"/>")}{Cell("Phân công", "<w:gridSpan w:val=\"2\"/>")}</w:tr><w:tr>{Cell("", "<w:vMerge/>")}{Cell("Chủ trì", "")}{Cell("Phối hợp", "")}</w:tr><w:tr>{Cell("1", "")}{Cell("Sở Nội vụ", "")}{Cell("Sở Tài chính", "")}</w:tr></w:tbl>")
            .Foot().File());
        var table = Assert.Single(document.Body.OfType<DataTable>());

        Assert.Equal(["TT", "Phân công", "Chủ trì", "Phối hợp"], table.HeaderRows.SelectMany(row => row.Cells).Select(cell => cell.Inlines.ToPlainText()));
        Assert.Equal(["1", "Sở Nội vụ", "Sở Tài chính"], Assert.Single(table.Rows).Cells.Select(cell => cell.Inlines.ToPlainText()));

        static string Cell(string text, string settings) => $"<w:tc><w:tcPr>{settings}</w:tcPr><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p></w:tc>";
    }

    [Fact]
    public void A_stamp_in_a_text_box_is_told_and_is_not_of_the_subject()
    {
        var (document, remarks) = Read(new PlainWord().Head()
            .Raw("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>ĐẾN Số 123</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
            .P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true).P("Nội dung.").Foot().File());

        Assert.Equal("Chuyển đổi số", document.Subject.ToPlainText());
        Assert.Contains("ĐẾN Số 123", Assert.Single(remarks, r => r.Code == "HEAD_LINE_UNKNOWN").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_contents_that_Word_made_is_told_and_is_no_content()
    {
        const string Line = "<w:p><w:r><w:t>I. MỤC TIÊU</w:t></w:r><w:r><w:tab/><w:t>2</w:t></w:r></w:p>";
        var (document, remarks) = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true)
            .Raw($"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{Line}</w:sdtContent></w:sdt>")
            .P("I. MỤC TIÊU", bold: true).P("1. Một việc.").Foot().File());

        Assert.Equal("MỤC TIÊU", Assert.IsType<Section>(Assert.Single(document.Body)).Title.ToPlainText());
        Assert.Contains("“I. MỤC TIÊU 2”", Assert.Single(remarks, r => r.Code == "CONTENTS_LEFT_OUT").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_contents_that_was_typed_is_told_and_is_no_content()
    {
        var (document, remarks) = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true)
            .P("MỤC LỤC", "center", true).P("I. MỤC TIÊU.........2").P("II. NHIỆM VỤ\t3").P("I. MỤC TIÊU", bold: true).P("1. Một việc.").Foot().File());

        Assert.Equal(("Chuyển đổi số", "MỤC TIÊU"), (document.Subject.ToPlainText(), Assert.IsType<Section>(Assert.Single(document.Body)).Title.ToPlainText()));
        Assert.Contains("“II. NHIỆM VỤ 3”", Assert.Single(remarks, r => r.Code == "CONTENTS_LEFT_OUT").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_one_cell_around_the_whole_document_is_a_frame()
    {
        var word = new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true);
        for (var i = 1; i <= 10; i++)
        {
            word.P($"{i}. Việc thứ {i}.");
        }

        var plain = Read(word.Foot().File()).Document;
        var framed = Read(WordFile.Edit(word.File(), "word/document.xml", xml =>
        {
            var body = xml.IndexOf("<w:body>", StringComparison.Ordinal) + "<w:body>".Length;
            var end = xml.LastIndexOf("<w:sectPr", StringComparison.Ordinal) is > 0 and var section ? section : xml.LastIndexOf("</w:body>", StringComparison.Ordinal);
            return $"{xml[..body]}<w:tbl><w:tr><w:tc>{xml[body..end]}</w:tc></w:tr></w:tbl>{xml[end..]}";
        })).Document;

        Assert.Equal(DocumentJson.Write(plain), DocumentJson.Write(framed));
    }

    private static (OfficialDocument Document, IReadOnlyList<Diagnostic> Remarks) Read(byte[] file)
    {
        var read = DocxReader.Read(file);
        Assert.True(read.Succeeded, string.Join(Environment.NewLine, read.Diagnostics));
        return (read.Value.Document, read.Diagnostics);
    }
}
