using System.Collections.Immutable;
using ThiDua.Localization.Reviewing;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Localization.Reviewing;

/// <summary>Three real plans and the samples of the library under review.</summary>
public sealed class RealPlanTests
{
    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var package in ThiDua.Tests.Templates.Sample.Library.List())
        {
            foreach (var sample in package.Samples)
            {
                data.Add(package.Info.Id, sample.Name);
            }
        }

        return data;
    }

    [Fact]
    public void The_slips_of_Binh_Lu_are_found_and_no_others() => Assert.Equal(
        [
            "L2 body[1].blocks[1].blocks[0].text: Phong trào thi đua “Đổi mới sáng tạo và chuyển đổi số” → Phong trào thi đua “Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”",
            "L7 body[2].blocks[1].text: năng lực tự chủ quốc gia → ",
            "L7 body[2].blocks[4].text: hợp tác quốc tế → ",
            "L7 body[3].blocks[0].blocks[0].blocks[1].text: chuỗi cung ứng → ",
            "L8 body[3].blocks[0].blocks[0].blocks[2].text: Kịp thời ban hành hoặc tham mưu, đề xuất cấp có thẩm quyền ban hành đồng bộ các quy định pháp luật → Tham mưu, đề xuất cấp có thẩm quyền ban hành đồng bộ các quy định pháp luật",
            "L10 body[3].blocks[1].blocks[0].title: hàng năm → hằng năm",
            "L10 body[4].blocks[1].text: chuyên đổi số → chuyển đổi số",
            "L10 body[5].blocks[1].blocks[0].text: ban, ngành đoàn thể → ban, ngành, đoàn thể",
            "L9 body[5].blocks[1].blocks[0].text: Giai đoạn 1 hoàn thành trong quý II năm 2026 → Việc ban hành kế hoạch, phát động giai đoạn 1 hoàn thành trong quý II năm 2026",
            "L9 body[5].blocks[1].blocks[0].text: giai đoạn 2 hoàn thành trong quý II năm 2028 → việc ban hành kế hoạch, phát động giai đoạn 2 hoàn thành trong quý II năm 2028",
            "L10 body[5].blocks[1].blocks[0].blocks[0].text: ban, ngành đoàn thể → ban, ngành, đoàn thể",
            "L10 body[5].blocks[1].blocks[0].blocks[0].text: Phòng Văn hóa – Xã hội → Phòng Văn hóa - Xã hội",
            "L10 body[5].blocks[1].blocks[1].title: Phòng Văn hóa – Xã hội → Phòng Văn hóa - Xã hội",
            "L10 body[5].blocks[1].blocks[2].blocks[1].text: Phòng Văn hóa – Xã hội → Phòng Văn hóa - Xã hội",
            "L10 body[5].blocks[1].blocks[5].text: hàng năm → hằng năm",
        ],
        Review(ExamplePlan.BinhLu, ExamplePlan.LaiChau).Select(Line));

    [Fact]
    public void The_slips_of_Thong_Nhat_are_found_and_no_others() => Assert.Equal(
        [
            "L10 body[3].blocks[0].blocks[1].text: 100 % → 100%",
            "L1 body[5].blocks[0].blocks[0].blocks[0].text: trên địa bàn tỉnh → trên địa bàn xã",
            "L1 body[5].blocks[0].blocks[0].blocks[2].text: trên địa bàn tỉnh → trên địa bàn xã",
            "L1 body[5].blocks[1].blocks[0].blocks[2].text: trên địa bàn tỉnh → trên địa bàn xã",
            "L14 body[5].blocks[2].blocks[0].text: về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng → "
                + "quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
            "L10 body[5].blocks[2].blocks[1].text: Hội đồng Thi đua khen thưởng → Hội đồng Thi đua - Khen thưởng",
            "L10 body[6].blocks[2].text: phòng Văn hóa - Xã hội → Phòng Văn hóa - Xã hội",
            "L10 recipients.entries[0]: Sở Nội Vụ → Sở Nội vụ",
            "L10 recipients.entries[0]: (bc) → (b/c)",
            "L10 recipients.archive: VHXXH → VHXH",
        ],
        Review(ExamplePlan.ThongNhat).Select(Line));

    [Fact]
    public void The_province_s_plan_of_before_the_reform_is_not_fit_for_use_after_it() => Assert.Equal(
        [
            "L16 body[3].blocks[0].text: huyện, thành phố, xã, phường, thị trấn → xã, phường",
            "L6 body[4].blocks[0].blocks[1].blocks[1].text: 57/NQ-TW → 57-NQ/TW",
            "L16 body[4].blocks[1].blocks[0].blocks[3].text: huyện, thành phố, xã, phường, thị trấn → xã, phường",
            "L10 body[5].blocks[3].text: Hàng năm → Hằng năm",
            "L9 body[6].blocks[1].blocks[0].text: Giai đoạn 1 hoàn thành trong quý II năm 2025 → Việc ban hành kế hoạch, phát động giai đoạn 1 hoàn thành trong quý II năm 2025",
            "L9 body[6].blocks[1].blocks[0].text: giai đoạn 2 hoàn thành trong quý II năm 2027 → việc ban hành kế hoạch, phát động giai đoạn 2 hoàn thành trong quý II năm 2027",
            "L10 body[6].blocks[1].blocks[5].text: hàng năm → hằng năm",
            "L16 recipients.entries[6]: huyện, thành phố → ",
            "L16 recipients.entries[7]: xã, phường, thị trấn → xã, phường",
        ],
        Review(ExamplePlan.LaiChau).Select(Line));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_is_found_in_a_sample_of_the_library(string template, string name)
    {
        var sample = ThiDua.Tests.Templates.Sample.Library.Find(template).Value!.Samples.Single(one => one.Name == name);
        var document = PlanDocuments.Merge(template, sample.Unit, sample.DataJson);
        var on = document.Header.Date.Latest;

        // The checks are of plans: in another kind of document a doubt may well be meant.
        Assert.Empty(Reviews.Default.Review(document, PlanDocuments.Unit(sample.Unit, on), on)
            .Where(finding => document.Kind.Code == "plan" || finding.Severity == FindingSeverity.Wrong).Select(Line));
    }

    private static ImmutableArray<ReviewFinding> Review(ExamplePlan plan, ExamplePlan? parent = null)
    {
        var document = PlanDocuments.Of(plan);
        var on = document.Header.Date.Latest;
        return Reviews.Default.Review(document, PlanDocuments.Unit(plan.Unit, on), on, parent is null ? null : PlanDocuments.Of(parent));
    }

    private static string Line(ReviewFinding found) => $"{found.Check} {found.Path}: {found.Words} → {found.Proposal}";
}
