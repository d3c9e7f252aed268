using ThiDua.Catalogue;
using ThiDua.Documents.Certificates;
using ThiDua.Formats.Certificates;
using ThiDua.Formats.Fonts;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Styles;
using ThiDua.Rules;
using ThiDua.Rules.Frames;

namespace ThiDua.Tests.Certificates;

/// <summary>Long names shrink, then break, then are refused by name.</summary>
public class FittingTests
{
    private const double Millimetre = 72 / 25.4;

    [Theory]
    [InlineData("GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH THÀNH PHỐ HỒ CHÍ MINH", FontFace.Bold, 18, 235.5)]
    [InlineData("CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", FontFace.Bold, 18, 177.6)]
    [InlineData("CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", FontFace.Bold, 24, 236.8)]
    [InlineData("“Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”", FontFace.Regular, 16, 190.5)]
    [InlineData("“Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh”", FontFace.Regular, 21, 250.0)]
    [InlineData("TẬP THỂ LAO ĐỘNG XUẤT SẮC", FontFace.Bold, 28, 150.7)]
    [InlineData("Thành phố Hồ Chí Minh, ngày 20 tháng 12 năm 2030", FontFace.Italic, 14, 106.3)]
    [InlineData("Thành phố Hồ Chí Minh, ngày 20 tháng 12 năm 2030", FontFace.Italic, 18, 136.6)]
    public void Texts_are_as_wide_as_they_were_measured_on_paper(string text, FontFace face, double size, double millimetres) =>
        Assert.Equal(millimetres, FontMetrics.TimesNewRoman.Width(text, face, size) / Millimetre, 2.0);

    [Fact]
    public void The_authority_and_place_of_every_unit_in_the_country_fit()
    {
        var findings = new List<string>();
        foreach (var unit in UnitCatalogue.Default.Units(new DateOnly(2027, 11, 15)))
        {
            var province = unit.LevelCode is "tinh" or "thanh-pho";
            findings.AddRange(Findings(unit, FrameRequest.Committee, province ? "award-commendation" : "award-merit", province ? "BK-A3" : "GK-A4"));
            findings.AddRange(province ? Departments(unit).SelectMany(issuer => Findings(unit, issuer, "award-merit", "GK-A4")) : []);
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Fact]
    public void A_name_of_a_person_keeps_its_tone_marks_in_capitals_and_one_of_a_body_its_letters()
    {
        Assert.Equal("Ông ĐẶNG NGUYỄN QUỐC ƯỚC", new Laureate(LaureateKind.Individual, "Ông", "Đặng Nguyễn Quốc Ước").PrintedName);
        Assert.Equal("Hộ gia đình bà HỒ THỊ THỦY", new Laureate(LaureateKind.Household, "Hộ gia đình bà", "Hồ Thị Thủy").PrintedName);
        Assert.Equal("Nhân dân và cán bộ xã Bình Lư", new Laureate(LaureateKind.Collective, "", "Nhân dân và cán bộ xã Bình Lư").PrintedName);
    }

    [Theory]
    [InlineData("Trung tâm Phục vụ hành chính công và Chuyển đổi số xã Bình Lư", 22, "Tập thể Trung tâm Phục vụ hành chính công và Chuyển đổi số xã Bình Lư")]
    [InlineData("Ban Quản lý dự án đầu tư xây dựng các công trình hạ tầng kỹ thuật - Chi nhánh khu vực phía Bắc", 16,
        "Tập thể Ban Quản lý dự án đầu tư xây dựng các công trình hạ tầng kỹ thuật -/Chi nhánh khu vực phía Bắc")]
    [InlineData("Ban Quản lý dự án đầu tư xây dựng các công trình hạ tầng kỹ thuật và dân dụng của xã Bình Lư", 16,
        "Tập thể Ban Quản lý dự án đầu tư xây dựng các công trình hạ tầng kỹ thuật và dân dụng của/xã Bình Lư")]
    public void A_long_name_shrinks_step_by_step_then_breaks_behind_a_mark_or_before_a_place(string name, double least, string printed)
    {
        var document = CertificateDocument.Formatted(CertificateDocument.Of(
            "GK-A4", laureates: [new Laureate(LaureateKind.Collective, "Tập thể", name)]));
        var line = CertificateDocument.Placed(document).OfType<PlacedText>().Single(text => text.Paragraph.Role == Role.Laureate);

        Assert.Equal(printed, line.Paragraph.Text.Replace('\n', '/'));
        Assert.InRange(line.Paragraph.Runs[0].Format.Size, least == 22 ? 16.5 : 16, least);
    }

    [Fact]
    public void A_name_that_does_not_fit_is_refused_with_line_recipient_and_remedy()
    {
        var name = string.Concat(Enumerable.Repeat("Phòng Văn hóa và Xã hội ", 8)).Trim();
        var result = CertificateDocument.Format(CertificateDocument.Of(
            "GK-A4", new PrintRequest(PrintMode.Overprint), null, CertificateDocument.Mai, new Laureate(LaureateKind.Collective, "Tập thể", name)));

        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("LINE_TOO_LONG", "laureates[1].name"), (fault.Code, fault.Path));
        Assert.Contains("Người được khen", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Tập thể Phòng Văn hóa", fault.Message, StringComparison.Ordinal);
        Assert.Contains("rút ngắn", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixed_words_never_shrink() => Assert.All(
        CertificateLayouts.BuiltIn.Layouts.Where(layout => layout.Id != "CN-A4").SelectMany(layout => layout.Lines)
            .Where(line => line.Part is CertificatePart.NationalName or CertificatePart.Motto or CertificatePart.Presents or CertificatePart.Award),
        line => Assert.Equal(line.Size, line.Least));

    private static IEnumerable<string> Departments(AdministrativeUnit unit) => RuleBook.BuiltIn.Bodies.Of(unit, new DateOnly(2027, 11, 15))
        .Where(body => body.Rule.Archive.StartsWith('S') && body.Rule.Regime == "head").Select(body => body.Code);

    private static IEnumerable<string> Findings(AdministrativeUnit unit, string issuer, string matter, string layout)
    {
        var frame = CertificateDocument.Frame(unit, matter, issuer);
        Assert.Contains(unit.Name.ToUpperInvariant(), Assert.Single(frame.AuthorityLines), StringComparison.Ordinal);
        return CertificateDocument.Format(CertificateDocument.Of(frame, layout, "Giấy khen", new PrintRequest(PrintMode.Overprint), null, [CertificateDocument.Mai]))
            .Diagnostics.Select(diagnostic => $"{unit.QualifiedName}, {issuer}: {diagnostic}");
    }
}
