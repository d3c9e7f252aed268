using ThiDua.Documents;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;

namespace ThiDua.Tests.Docx.Reading;

/// <summary>Decisions and heads as offices type them: titles all in capitals, plans attached without a head of their own, dates with strokes.</summary>
public class DecisionReadingTests
{
    private const string Basis = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;";

    [Theory]
    [InlineData("BAN HÀNH KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026", "BAN HÀNH KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026", "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU")]
    [InlineData("BAN HÀNH KẾ HOẠCH CHUYỂN ĐỔI SỐ CỦA", "BAN HÀNH KẾ HOẠCH CHUYỂN ĐỔI SỐ CỦA ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "")]
    public void The_authority_is_no_part_of_a_title_in_capitals(string title, string subject, string authority)
    {
        var document = Read(new PlainWord().Head("Số: 15/QĐ-UBND").P("QUYẾT ĐỊNH", "center", true).P(title, "center", true).P("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "center", true)
            .P(Basis).P("QUYẾT ĐỊNH:", "center", true).P("Điều 1. Ban hành Kế hoạch kèm theo Quyết định này./.").Foot());

        Assert.Equal((subject, authority), (document.Subject.ToPlainText(), string.Join(' ', document.AuthorityLines)));
    }

    [Fact]
    public void A_plan_without_a_head_of_its_own_follows_a_signature_that_is_typed_line_by_line()
    {
        var document = Read(new PlainWord().P("UBND TỈNH LAI CHÂU").P("Số: 15/QĐ-UBND").P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").P("Độc lập - Tự do - Hạnh phúc").P("Lai Châu, ngày 05 tháng 01 năm 2026")
            .P("QUYẾT ĐỊNH").P("Ban hành Kế hoạch chuyển đổi số năm 2026").P("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU").P(Basis).P("QUYẾT ĐỊNH:")
            .P("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số năm 2026.").P("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.")
            .P("Nơi nhận:").P("- Như Điều 2;").P("- Lưu: VT.").P("KT. CHỦ TỊCH").P("PHÓ CHỦ TỊCH").P("Trần Thị Lan")
            .P("KẾ HOẠCH").P("Chuyển đổi số năm 2026").P("(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Lai Châu)").P("I. MỤC TIÊU").P("1. Một việc."));
        var plan = Assert.IsType<AttachedText>(Assert.Single(document.Appendices));

        Assert.Equal(("plan", "Chuyển đổi số năm 2026"), (plan.Kind.Code, plan.Title.ToPlainText()));
        Assert.Equal("Trần Thị Lan", Assert.Single(document.Signatures).Name);
    }

    [Fact]
    public void A_date_with_strokes_is_the_date()
    {
        var header = Read(new PlainWord().Head(date: "Thanh Hóa, ngày 22/12/2025").P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true).P("Nội dung.").Foot()).Header;

        Assert.Equal(("Thanh Hóa", new IssueDate(2025, 12, 22)), (header.Place, header.Date));
    }

    [Fact]
    public void A_long_title_of_a_pasted_text_is_its_subject()
    {
        var title = "Triển khai thực hiện " + string.Join(", ", Enumerable.Range(1, 40).Select(i => $"nhiệm vụ {i}"));

        Assert.Equal(title, Read(new PlainWord().P("UBND TỈNH LAI CHÂU").P("Số: 15/KH-UBND").P("Lai Châu, ngày 05 tháng 01 năm 2026").P("KẾ HOẠCH").P(title).P("I. MỤC TIÊU").P("1. Một việc.")).Subject.ToPlainText());
    }

    [Fact]
    public void Bases_of_the_law_go_on_with_what_the_plan_carries_out()
    {
        var document = Read(new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Chuyển đổi số", "center", true).P(Basis)
            .P("Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;").P("Theo đề nghị của Phòng Văn hóa - Xã hội,").P("UBND xã ban hành Kế hoạch như sau:").P("1. Một việc.").Foot());

        Assert.Equal(["Căn cứ", "Thực hiện", "Theo đề"], document.LegalBases.Select(basis => string.Join(' ', basis.ToPlainText().Split(' ').Take(2))));
    }

    private static OfficialDocument Read(PlainWord word) => WordFiles.Read(word.File()).Document;
}
