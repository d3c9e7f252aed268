using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Citations;
using ThiDua.Documents.Parts;
using ThiDua.Localization.Reviewing;

namespace ThiDua.Tests.Localization.Reviewing;

/// <summary>The checks that no pattern can do.</summary>
public sealed class CheckTests
{
    private const string Subject = "Triển khai Phong trào thi đua “Đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh” trên địa bàn xã Bình Lư";
    private const string Ward = "phường Nam Gia Nghĩa, tỉnh Lâm Đồng";

    [Fact]
    public void The_name_of_an_older_movement_is_found()
    {
        var found = Single("L2", Subject, "Gắn Phong trào thi đua “Đổi mới sáng tạo và chuyển đổi số” với nhiệm vụ chính trị.");

        Assert.Equal("body[0].text", found.Path);
        Assert.Equal("Phong trào thi đua “Đổi mới sáng tạo và chuyển đổi số”", found.Words);
        Assert.Equal("Phong trào thi đua “Đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh”", found.Proposal);
    }

    [Theory]
    [InlineData("Gắn Phong trào thi đua “Đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh” với nhiệm vụ chính trị.")]
    [InlineData("Hưởng ứng Phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” do Thủ tướng Chính phủ phát động.")]
    [InlineData("Gắn với phong trào “Bình dân học vụ số”.")]
    [InlineData("Theo Quyết định số 923/QĐ-TTg ngày 14/5/2025 của Thủ tướng Chính phủ về Phong trào thi đua “Đổi mới sáng tạo và chuyển đổi số”.")]
    public void Other_movements_may_be_named(string text) => None("L2", Subject, text);

    [Fact]
    public void A_text_by_the_chairman_over_the_committee_s_signature_is_found()
    {
        var found = Single("L5", Subject, "Chủ tịch Ủy ban nhân dân xã Bình Lư ban hành Kế hoạch với các nội dung như sau:");

        Assert.Equal(("body[0].text", "Chủ tịch Ủy ban nhân dân xã Bình Lư ban hành"), (found.Path, found.Words));
        Assert.Equal("Ủy ban nhân dân xã Bình Lư ban hành", found.Proposal);
        Assert.Contains("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", found.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_by_the_committee_over_the_chairman_s_signature_is_found()
    {
        var plan = PlanDocuments.Plan(Subject, "Ủy ban nhân dân xã ban hành Kế hoạch như sau:") with { Signatures = [new SignatureBlock(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], [], "Vi Văn Tô")] };

        var found = Assert.Single(Reviews.Of(plan), one => one.Check == "L5");

        Assert.Equal(("signatures[0].lines", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"), (found.Path, found.Words, found.Proposal));
    }

    [Theory]
    [InlineData("Ủy ban nhân dân xã Bình Lư ban hành Kế hoạch như sau:")]
    [InlineData("Chủ tịch Ủy ban nhân dân tỉnh ban hành Quyết định khen thưởng.")]
    public void A_text_that_fits_the_signature_is_left_alone(string text) => None("L5", Subject, text);

    [Fact]
    public void A_basis_cited_twice_is_found()
    {
        var plan = WithBases("Căn cứ Quyết định số 1380/QĐ-UBND ngày 05/5/2026 của UBND tỉnh về phong trào thi đua", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Căn cứ Quyết định số 1380/QĐ-UBND của UBND tỉnh");

        var found = Assert.Single(Reviews.Of(plan), one => one.Check == "L6");

        Assert.Equal(("legalBases[2]", "Quyết định số 1380/QĐ-UBND của UBND tỉnh", ""), (found.Path, found.Words, found.Proposal));
    }

    [Fact]
    public void A_basis_named_in_the_title_of_another_is_not_cited_twice()
    {
        var plan = WithBases("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", "Căn cứ Kế hoạch số 56/KH-UBND ngày 21/02/2025 của UBND tỉnh về thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị");

        Assert.DoesNotContain(Reviews.Of(plan), one => one.Check == "L6");
    }

    [Theory]
    [InlineData("Gửi hồ sơ về phòng Văn hóa – Xã hội.", "phòng Văn hóa – Xã hội", "Phòng Văn hóa - Xã hội")]
    [InlineData("Gửi hồ sơ về Trưởng phòng Văn hóa – Xã hội.", "phòng Văn hóa – Xã hội", "phòng Văn hóa - Xã hội")]
    [InlineData("Báo cáo Sở Nội Vụ.", "Sở Nội Vụ", "Sở Nội vụ")]
    public void The_name_of_a_department_in_wrong_letters_is_found(string text, string words, string proposal)
    {
        var found = Single("L10", Subject, text);

        Assert.Equal(("body[0].text", words, proposal), (found.Path, found.Words, found.Proposal));
    }

    [Theory]
    [InlineData("Trưởng phòng Văn hóa - Xã hội báo cáo Sở Nội vụ.")]
    [InlineData("Các phòng Kinh tế, Văn hóa - Xã hội và các cơ sở du lịch thực hiện.")]
    [InlineData("PHÒNG VĂN HÓA - XÃ HỘI")]
    public void The_name_of_a_department_in_its_letters_is_left_alone(string text) => None("L10", Subject, text);

    [Fact]
    public void Slips_in_the_list_of_recipients_are_found()
    {
        var plan = PlanDocuments.Plan(Subject) with { Recipients = new RecipientList(["Sở Nội Vụ (bc)", "Các bản trên địa bàn"], new ArchiveLine(["VHXXH"], "HTH")) };

        Assert.Equal(
            [("recipients.entries[0]", "Sở Nội Vụ", "Sở Nội vụ"), ("recipients.entries[0]", "(bc)", "(b/c)"), ("recipients.archive", "VHXXH", "VHXH")],
            Reviews.Of(plan).Select(one => (one.Path, one.Words, one.Proposal)));
    }

    [Theory]
    [InlineData(PlanDocuments.BinhLu, "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Kinh tế")]
    [InlineData(Ward, "Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("đặc khu Phú Quốc, tỉnh An Giang", "Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("đặc khu Phú Quý, tỉnh Lâm Đồng", "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Kinh tế")]
    public void The_economic_department_is_called_as_the_unit_has_it(string unit, string wrong, string right)
    {
        var found = Assert.Single(Reviews.Of(PlanDocuments.Plan("Triển khai phong trào", wrong + " chủ trì."), unit), one => one.Check == "L12");
        Assert.Equal(("body[0].text", wrong, right), (found.Path, found.Words, found.Proposal));

        Assert.Empty(Reviews.Of(PlanDocuments.Plan("Triển khai phong trào", right + " chủ trì."), unit));
    }

    [Theory]
    [InlineData("Các bản báo cáo về UBND xã trước ngày 01/12 hằng năm.", "trước ngày 01/12 hằng năm", "trước ngày 11/11 hằng năm")]
    [InlineData("Các bản báo cáo về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 15/12 hằng năm để tổng hợp, báo cáo UBND tỉnh.", "trước ngày 15/12 hằng năm", "trước ngày 11/11 hằng năm")]
    [InlineData("UBND xã báo cáo kết quả về Sở Nội vụ trước ngày 05/12 hằng năm.", "trước ngày 05/12 hằng năm", "trước ngày 01/12 hằng năm")]
    public void A_date_that_is_too_late_for_the_superior_s_is_found(string text, string words, string proposal)
    {
        var found = Assert.Single(Reviews.Of(PlanDocuments.Plan(Subject, text), parent: Parent), one => one.Check == "L13");

        Assert.Equal("body[0].text", found.Path);
        Assert.StartsWith(found.Words, words, StringComparison.Ordinal);
        Assert.StartsWith(found.Proposal, proposal, StringComparison.Ordinal);
        Assert.Contains("01/12", found.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Các bản báo cáo về UBND xã trước ngày 10/11 hằng năm.")]
    [InlineData("UBND xã báo cáo kết quả về Sở Nội vụ trước ngày 01/12 hằng năm.")]
    [InlineData("Các bản báo cáo về UBND xã trước ngày 25 hằng tháng.")]
    [InlineData("Tổ chức phát động trước ngày 31/12/2026.")]
    public void A_date_in_time_is_left_alone(string text) => Assert.DoesNotContain(Reviews.Of(PlanDocuments.Plan(Subject, text), parent: Parent), one => one.Check == "L13");

    [Fact]
    public void Without_the_superior_s_plan_no_date_is_found() => None("L13", Subject, "Các bản báo cáo về UBND xã trước ngày 15/12 hằng năm.");

    [Fact]
    public void A_decree_s_title_that_was_cut_is_found()
    {
        const string Wrong = "về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng";
        const string Right = "quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng";

        var found = Single("L14", Subject, $"Theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ {Wrong}.");
        Assert.Equal(("body[0].text", Wrong, Right), (found.Path, found.Words, found.Proposal));

        None("L14", Subject, $"Theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ {Right}.");
        None("L14", Subject, "Theo mẫu số 08 Phụ lục I ban hành kèm theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.");
    }

    [Fact]
    public void A_list_mark_typed_before_a_list_mark_is_found()
    {
        var found = Assert.Single(Reviews.Of(Items(PlanDocuments.Item(Marker.Dash, "+ Bằng khen của Thủ tướng Chính phủ;"))));
        Assert.Equal(("L15", "body[0].text", "+", ""), (found.Check, found.Path, found.Words, found.Proposal));
        Assert.True(found.IsToGo);

        Assert.Empty(Reviews.Of(Items(PlanDocuments.Item(Marker.Dash, "Bằng khen của Thủ tướng Chính phủ;"))));
        Assert.Empty(Reviews.Of(PlanDocuments.Plan("Triển khai phong trào", "+ Bằng khen của Thủ tướng Chính phủ;")));
    }

    [Fact]
    public void Two_list_marks_in_a_paragraph_are_found()
    {
        var found = Assert.Single(Reviews.Of(PlanDocuments.Plan("Triển khai phong trào", "- + Bằng khen của Thủ tướng Chính phủ;")));

        Assert.Equal(("L15", "- +", "+"), (found.Check, found.Words, found.Proposal));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_document()
    {
        var plan = PlanDocuments.Plan("Triển khai phong trào hàng năm", "Báo cáo hàng năm, hàng tháng.", "Khen thưởng hàng năm.") with { Recipients = new RecipientList(["Sở Nội Vụ"], new ArchiveLine([])) };

        Assert.Equal(["subject", "body[0].text", "body[0].text", "body[1].text", "recipients.entries[0]"], Reviews.Of(plan).Select(one => one.Path));
        Assert.Equal(["hàng năm", "hàng tháng"], Reviews.Of(plan).Where(one => one.Path == "body[0].text").Select(one => one.Words));
    }

    private static OfficialDocument Parent => PlanDocuments.Plan(Subject, "Các cơ quan, đơn vị, địa phương báo cáo về Sở Nội vụ trước ngày 01/12 hằng năm.");

    private static OfficialDocument Items(params ImmutableArray<Block> items) => PlanDocuments.Plan("Triển khai phong trào") with { Body = items };

    private static OfficialDocument WithBases(params ImmutableArray<string> bases) =>
        PlanDocuments.Plan("Triển khai phong trào") with { LegalBases = [.. bases.Select(CitationFinder.Split)] };

    private static ReviewFinding Single(string check, string subject, string text) => Assert.Single(Reviews.Of(PlanDocuments.Plan(subject, text)), one => one.Check == check);

    private static void None(string check, string subject, string text) => Assert.DoesNotContain(Reviews.Of(PlanDocuments.Plan(subject, text)), one => one.Check == check);
}
