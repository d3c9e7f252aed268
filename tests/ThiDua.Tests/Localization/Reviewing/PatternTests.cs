using System.Reflection;
using ThiDua.Localization.Reviewing;

namespace ThiDua.Tests.Localization.Reviewing;

/// <summary>What the rows of patterns find in one sentence, and what they leave alone in one near it.</summary>
public sealed class PatternTests
{
    private const string Commune = PlanDocuments.BinhLu;
    private const string Ward = "phường Hồng Bàng, thành phố Hải Phòng";
    private const string Province = "tỉnh Lai Châu";
    private const string City = "thành phố Hải Phòng";

    [Theory]
    [InlineData(
        "L1", Commune, "Góp phần thực hiện vượt chỉ tiêu trong phong trào trên địa bàn tỉnh, của cơ quan, đơn vị.", "trên địa bàn tỉnh", "trên địa bàn xã",
        "Thực hiện Kế hoạch số 3076/KH-UBND ngày 23/4/2026 của UBND tỉnh Lai Châu về triển khai phong trào trên địa bàn tỉnh Lai Châu.")]
    [InlineData("L1", Commune, "Phong trào được triển khai từ cấp tỉnh đến cơ sở.", "từ cấp tỉnh đến cơ sở", "từ xã đến bản", "Phong trào được triển khai từ xã đến bản.")]
    [InlineData("L1", Commune, "Các sở, ban, ngành tỉnh tổ chức phát động.", "Các sở, ban, ngành tỉnh", "Các cơ quan, đơn vị", "Xã phối hợp với các sở, ban, ngành tỉnh tổ chức phát động.")]
    [InlineData("L1", Commune, "Sở Nội vụ: Tổng hợp, thẩm định hồ sơ.", "Sở Nội vụ", "", "Tổng hợp, báo cáo Sở Nội vụ theo quy định.")]
    [InlineData("L1", Commune, "Sở Nội vụ", "Sở Nội vụ", "", "Phòng Văn hóa - Xã hội")]
    [InlineData("L1", Commune, "Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai như sau:", "Ủy ban nhân dân tỉnh", "Ủy ban nhân dân xã", "Ủy ban nhân dân tỉnh ban hành Kế hoạch số 3076/KH-UBND ngày 23/4/2026, giao các xã thực hiện.")]
    [InlineData("L1", Ward, "Phong trào thực hiện trên địa bàn thành phố.", "trên địa bàn thành phố", "trên địa bàn phường", "Bằng khen của Chủ tịch UBND thành phố; Cờ thi đua của thành phố.")]
    [InlineData("L1", Commune, "Tham mưu Hội đồng Thi đua - Khen thưởng tỉnh tổ chức sơ kết.", "Hội đồng Thi đua - Khen thưởng tỉnh", "Hội đồng Thi đua - Khen thưởng xã", "Tổng hợp, báo cáo Hội đồng Thi đua - Khen thưởng tỉnh.")]
    [InlineData("L1", Commune, "Thi đua trên địa bàn thành phố.", "trên địa bàn thành phố", "trên địa bàn xã", "Thi đua trên địa bàn xã.")]
    [InlineData("L1", Commune, "Phát động trên phạm vi toàn tỉnh.", "trên phạm vi toàn tỉnh", "trên phạm vi toàn xã", "Phát động trên phạm vi toàn xã.")]
    [InlineData("L1", Commune, "Tổ chức hội nghị cấp tỉnh.", "cấp tỉnh", "cấp xã", "Khen thưởng cấp tỉnh thực hiện theo hướng dẫn.")]
    [InlineData("L1", Commune, "Dưới sự lãnh đạo của Tỉnh ủy.", "Tỉnh ủy", "Đảng ủy xã", "Thực hiện chương trình hành động của Tỉnh ủy.")]
    [InlineData("L1", Commune, "Góp phần xây dựng tỉnh Lai Châu phát triển nhanh.", "tỉnh Lai Châu", "xã Bình Lư", "Chỉ đạo của Chính phủ, Thủ tướng Chính phủ và của tỉnh.")]
    [InlineData("L1", Ward, "Góp phần xây dựng thành phố phát triển nhanh.", "thành phố", "phường", "Chỉ đạo của Chính phủ và của thành phố.")]
    [InlineData("L3", Ward, "Bằng khen của Ủy ban nhân dân thành phố;", "Bằng khen của Ủy ban nhân dân thành phố", "Bằng khen của Chủ tịch Ủy ban nhân dân thành phố", "Bằng khen của Chủ tịch Ủy ban nhân dân thành phố;")]
    [InlineData("L3", Commune, "Bằng khen của UBND tỉnh.", "Bằng khen của UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh", "Cờ thi đua của UBND tỉnh.")]
    [InlineData("L3", Commune, "Giấy khen của UBND xã.", "Giấy khen của UBND xã", "Giấy khen của Chủ tịch UBND xã", "Giấy khen của Chủ tịch UBND xã.")]
    [InlineData("L3", Commune, "Bằng khen của Chủ tịch UBND xã.", "Bằng khen của Chủ tịch UBND xã", "Giấy khen của Chủ tịch UBND xã", "Bằng khen của Chủ tịch UBND tỉnh.")]
    [InlineData("L3", Commune, "Giấy khen của Hội đồng Thi đua - Khen thưởng xã.", "Giấy khen của Hội đồng Thi đua - Khen thưởng xã", "Giấy khen của Chủ tịch UBND xã", "Hội đồng Thi đua - Khen thưởng xã xét, đề nghị tặng Giấy khen.")]
    [InlineData("L3", Province, "Bằng khen của Giám đốc Sở Nội vụ.", "Bằng khen của Giám đốc Sở", "Giấy khen của Giám đốc Sở", "Giấy khen của Giám đốc Sở Nội vụ.")]
    [InlineData("L4", Ward, "Giấy khen của Thủ trưởng đơn vị.", "Giấy khen của Thủ trưởng đơn vị", "Giấy khen của Chủ tịch UBND phường", "Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ.")]
    [InlineData("L6", Commune, "Thực hiện Nghị quyết số 05/NQTU của Thành ủy.", "05/NQTU", "05-NQ/TU", "Thực hiện Nghị quyết số 05-NQ/TU ngày 10/02/2026 của Tỉnh ủy.")]
    [InlineData("L6", Commune, "Thực hiện Nghị quyết số 57/NQ-TW của Bộ Chính trị.", "57/NQ-TW", "57-NQ/TW", "Thực hiện Nghị quyết số 71/NQ-CP của Chính phủ.")]
    [InlineData("L6", Commune, "Thực hiện Kế hoạch số 82/KHUBND của Ủy ban nhân dân xã.", "82/KHUBND", "82/KH-UBND", "Thực hiện Kế hoạch số 82/KH-UBND của Ủy ban nhân dân xã.")]
    [InlineData("L7", Commune, "Góp phần hoàn thành nhiệm vụ của bộ, ngành, địa phương.", "của bộ, ngành, địa phương", "của cơ quan, đơn vị", "Thực hiện theo hướng dẫn của các bộ, ngành Trung ương.")]
    [InlineData("L7", Ward, "Khai thác hợp lý đất, biển, rừng.", "đất, biển, rừng", "", "Khai thác hợp lý đất đai, mặt nước, rừng.")]
    [InlineData("L7", Commune, "Nâng cao năng lực tự chủ quốc gia.", "năng lực tự chủ quốc gia", "", "Tham gia tiến trình chuyển đổi số quốc gia.")]
    [InlineData(
        "L8", Commune, "Kịp thời ban hành hoặc tham mưu, đề xuất cấp có thẩm quyền ban hành đồng bộ các quy định pháp luật về khoa học.",
        "Kịp thời ban hành hoặc tham mưu, đề xuất cấp có thẩm quyền ban hành đồng bộ các quy định pháp luật", "Tham mưu, đề xuất cấp có thẩm quyền ban hành đồng bộ các quy định pháp luật",
        "Kịp thời tham mưu, đề xuất cấp có thẩm quyền ban hành đồng bộ các quy định pháp luật về khoa học.")]
    [InlineData("L8", Commune, "Xây dựng và ban hành cơ chế, chính sách ưu đãi.", "Xây dựng và ban hành cơ chế, chính sách", "Tham mưu, đề xuất xây dựng và ban hành cơ chế, chính sách", "Đề xuất xây dựng và ban hành cơ chế, chính sách ưu đãi.")]
    [InlineData(
        "L9", Commune, "Giai đoạn 1 hoàn thành trong quý II năm 2026.", "Giai đoạn 1 hoàn thành trong quý II năm 2026", "Việc ban hành kế hoạch, phát động giai đoạn 1 hoàn thành trong quý II năm 2026",
        "Việc ban hành kế hoạch, phát động Giai đoạn 1 hoàn thành trong quý II năm 2026.")]
    [InlineData("L10", Commune, "Khen thưởng hàng năm.", "hàng năm", "hằng năm", "Bán hàng năm 2026 tăng; khen thưởng hằng năm.")]
    [InlineData("L10", Commune, "Hàng năm, các cơ quan báo cáo.", "Hàng năm", "Hằng năm", "Hằng năm, các cơ quan báo cáo.")]
    [InlineData("L10", Commune, "Phát triển kinh tế – xã hội của xã.", "kinh tế – xã hội", "kinh tế - xã hội", "Giai đoạn 2026 – 2030, phát triển kinh tế - xã hội.")]
    [InlineData("L10", Commune, "Giao phòng Văn hóa chủ trì.", "phòng Văn hóa", "Phòng Văn hóa - Xã hội", "Giao Phòng Văn hóa - Xã hội chủ trì.")]
    [InlineData("L10", Commune, "Biên bản họp của Hội đồng Thi đua khen thưởng.", "Hội đồng Thi đua khen thưởng", "Hội đồng Thi đua - Khen thưởng", "Pháp luật về thi đua, khen thưởng.")]
    [InlineData("L10", Commune, "Thực hiện chuyên đổi số.", "chuyên đổi số", "chuyển đổi số", "Thực hiện chuyển đổi số.")]
    [InlineData("L10", Commune, "Các cơ quan, ban, ngành đoàn thể thực hiện.", "ban, ngành đoàn thể", "ban, ngành, đoàn thể", "Các cơ quan, ban, ngành, đoàn thể thực hiện.")]
    [InlineData("L10", Commune, "Đạt 100 % thành viên.", "100 %", "100%", "Đạt 100% thành viên.")]
    [InlineData("L11", Ward, "Chỉ đạo của Tỉnh ủy, HĐND tỉnh.", "Tỉnh ủy", "Thành ủy", "Chỉ đạo của Thành ủy, HĐND thành phố.")]
    [InlineData("L11", Ward, "Báo cáo UBND tỉnh.", "UBND tỉnh", "UBND thành phố", "Báo cáo UBND thành phố.")]
    [InlineData("L11", Commune, "Báo cáo UBND thành phố.", "UBND thành phố", "UBND tỉnh", "Báo cáo UBND tỉnh.")]
    [InlineData("L11", City, "Thi đua trên toàn tỉnh.", "toàn tỉnh", "toàn thành phố", "Thi đua trên toàn thành phố.")]
    [InlineData("L11", Commune, "Chỉ đạo của Thành ủy.", "Thành ủy", "Tỉnh ủy", "Chỉ đạo của Thành ủy Hải Phòng.")]
    [InlineData("L11", Province, "Thi đua trên địa bàn thành phố.", "địa bàn thành phố", "địa bàn tỉnh", "Thi đua trên địa bàn tỉnh.")]
    [InlineData("L12", Commune, "Phòng Nội vụ tổng hợp hồ sơ.", "Phòng Nội vụ", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội tổng hợp hồ sơ.")]
    [InlineData("L12", Commune, "Phòng Tài chính - Kế hoạch bố trí kinh phí.", "Phòng Tài chính - Kế hoạch", "", "Phòng Kinh tế bố trí kinh phí.")]
    [InlineData("L12", Commune, "Trung tâm Hành chính công niêm yết kết quả.", "Trung tâm Hành chính công", "Trung tâm Phục vụ hành chính công", "Trung tâm Phục vụ hành chính công niêm yết kết quả.")]
    [InlineData("L16", Commune, "Phối hợp với UBND huyện Tam Đường.", "UBND huyện Tam Đường", "", "Xã Bình Lư thuộc huyện Tam Đường trước đây.")]
    [InlineData("L16", Province, "UBND các huyện, thành phố, xã, phường, thị trấn thực hiện.", "huyện, thành phố, xã, phường, thị trấn", "xã, phường", "UBND các xã, phường thực hiện.")]
    [InlineData("L16", Commune, "Theo hướng dẫn của Sở Thông tin và Truyền thông.", "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", "Theo hướng dẫn của Sở Khoa học và Công nghệ.")]
    [InlineData("L16", Commune, "Các huyện, thành phố báo cáo.", "huyện, thành phố", "", "Các xã, phường báo cáo.")]
    [InlineData("L16", Province, "Giao Sở Kế hoạch và Đầu tư chủ trì.", "Sở Kế hoạch và Đầu tư", "Sở Tài chính", "Giao Sở Tài chính chủ trì.")]
    [InlineData("L16", Province, "Giao Sở Giao thông vận tải chủ trì.", "Sở Giao thông vận tải", "Sở Xây dựng", "Giao Sở Xây dựng chủ trì.")]
    [InlineData("L16", Province, "Giao Sở Tài nguyên và Môi trường chủ trì.", "Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường", "Giao Sở Nông nghiệp và Môi trường chủ trì.")]
    [InlineData("L16", Province, "Giao Sở Nông nghiệp và Phát triển nông thôn chủ trì.", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường", "Giao Sở Nông nghiệp và Môi trường chủ trì.")]
    [InlineData("L16", Province, "Giao Sở Lao động - Thương binh và Xã hội chủ trì.", "Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ", "Giao Sở Nội vụ chủ trì.")]
    [InlineData("L17", Commune, "Thực hiện Kế hoạch số ....../KH-UBND ngày ....../....../2026 của UBND tỉnh.", "Kế hoạch số ....../KH-UBND ngày ....../....../2026", "", "Thực hiện Kế hoạch số 3076/KH-UBND ngày 23/4/2026 của UBND tỉnh.")]
    [InlineData("L17", Commune, "Thực hiện Kế hoạch số 3076/KH-UBND ngày … tháng … năm 2026 của UBND tỉnh.", "Kế hoạch số 3076/KH-UBND ngày … tháng … năm 2026", "", "Thực hiện Kế hoạch số 3076/KH-UBND ngày 23 tháng 4 năm 2026 của UBND tỉnh.")]
    public void A_slip_is_found_with_its_place_and_what_could_stand_there(string check, string unit, string text, string words, string proposal, string near)
    {
        var found = Assert.Single(Review(unit, text), one => one.Check == check && one.Words == words);
        Assert.Equal(("body[0].text", proposal), (found.Path, found.Proposal));
        Assert.Contains(words, found.Quote, StringComparison.Ordinal);
        Assert.DoesNotContain('{', found.Reason);

        Assert.DoesNotContain(Review(unit, near), one => one.Check == check);
    }

    [Fact]
    public void Every_pattern_for_the_content_has_its_sentence_here()
    {
        var found = typeof(PatternTests).GetMethod(nameof(A_slip_is_found_with_its_place_and_what_could_stand_there))!.GetCustomAttributes<InlineDataAttribute>()
            .SelectMany(data => data.GetData(null!)).SelectMany(data => Review((string)data[1], (string)data[2])).Select(one => one.Row).ToHashSet();

        Assert.Empty(ReviewBook.BuiltIn.Rows.Rows.Where(row => row.Find.Length > 0 && row.Parts.Contains(TextPart.Content) && !found.Contains(row.Id)).Select(row => row.Id));
    }

    [Theory]
    [InlineData("Thi đua trên địa bàn tỉnh, các sở, ban, ngành tỉnh thực hiện.")]
    [InlineData("Nâng cao năng lực tự chủ quốc gia, kinh tế biển, của bộ, ngành.")]
    [InlineData("Xây dựng và ban hành cơ chế, chính sách ưu đãi. Giấy khen của Thủ trưởng các sở, ban, ngành tỉnh.")]
    public void A_plan_of_the_province_is_not_held_to_the_commune_s_level(string text) => Assert.Empty(Review(Province, text));

    [Fact]
    public void Districts_were_still_named_before_the_first_of_July_2025()
    {
        var plan = PlanDocuments.Plan("Triển khai phong trào", "UBND các huyện, thành phố thực hiện.");
        var unit = PlanDocuments.Unit(Province, new DateOnly(2025, 7, 1));

        Assert.Empty(Reviews.Default.Review(plan, unit, new DateOnly(2025, 5, 20)));
        Assert.Single(Reviews.Default.Review(plan, unit, new DateOnly(2025, 7, 1)), one => one.Check == "L16");
    }

    [Fact]
    public void Words_of_another_s_title_stay()
    {
        const string Text = "Hưởng ứng phong trào “Thi đua đổi mới sáng tạo và chuyển đổi số trên địa bàn tỉnh Lai Châu”.";

        Assert.Empty(Review(Commune, Text));
    }

    private static IEnumerable<ReviewFinding> Review(string unit, string text) => Reviews.Of(PlanDocuments.Plan("Triển khai phong trào", text), unit);
}
