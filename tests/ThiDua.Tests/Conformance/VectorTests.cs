using ThiDua.Catalogue;
using ThiDua.Documents.Numbering;
using ThiDua.Documents.Parts;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>Inputs with the output that a clerk would write: dates, numbers, letters, widths, and what comes of them in files.</summary>
public sealed class VectorTests
{
    private static readonly DateOnly Today = new(2026, 5, 20);

    [Theory]
    [InlineData(2026, 3, 5, "ngày 05 tháng 3 năm 2026")]
    [InlineData(2026, 2, 9, "ngày 09 tháng 02 năm 2026")]
    [InlineData(2026, 1, 31, "ngày 31 tháng 01 năm 2026")]
    [InlineData(2026, 10, 10, "ngày 10 tháng 10 năm 2026")]
    [InlineData(2026, 6, null, "ngày \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 tháng 6 năm 2026")]
    public void ND30_TV_1_to_4_Dates_are_written_out(int year, int? month, int? day, string expected) =>
        Assert.Equal(expected, new IssueDate(year, month, day).ToLongText());

    [Theory]
    [InlineData(7, "07/KH-UBND")]
    [InlineData(10, "10/KH-UBND")]
    [InlineData(128, "128/KH-UBND")]
    [InlineData(null, "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/KH-UBND")]
    public void ND30_TV_4_and_5_Numbers_below_10_have_a_zero_and_drafts_a_gap(int? number, string expected) =>
        Assert.Equal(expected, new DocumentNumber(number, "KH-UBND").ToString());

    [Fact]
    public void ND30_TV_1_and_5_An_issued_plan_has_number_and_date()
    {
        var plan = Samples.Get("issued");
        Assert.Equal("Bình Lư, ngày 05 tháng 3 năm 2026", plan.PlaceDateText);
        Assert.Equal("Số: 07/KH-UBND", plan.NumberText);
    }

    [Fact]
    public void ND30_TV_4_A_draft_has_gaps_that_do_not_close()
    {
        var plan = Samples.Get("draft");
        Assert.Equal("Bình Lư, ngày \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 tháng 6 năm 2026", plan.PlaceDateText);
        Assert.Equal("Số: \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/KH-UBND", plan.NumberText);
    }

    [Fact]
    public void ND30_TV_7_A_ward_named_after_an_event_is_written_in_full_when_asked()
    {
        var unit = UnitCatalogue.Default.Find("phường Điện Biên Phủ, tỉnh Điện Biên", Today).Unit!;
        Assert.Equal("Phường Điện Biên Phủ", unit.FullNameWith(capitalForPersonsAndEvents: true));
        Assert.Equal("Phường Điện Biên Phủ", unit.PlaceName(fullForPersonsAndEvents: true));
        Assert.Equal("Điện Biên Phủ", unit.PlaceName());
    }

    [Fact]
    public void ND30_TV_8_A_ward_named_by_a_number_is_written_in_full()
    {
        var plan = Samples.Get("number-led");
        Assert.Equal("Phường 1 Bảo Lộc, ngày 20 tháng 5 năm 2026", plan.PlaceDateText);
        Assert.Equal("ỦY BAN NHÂN DÂN PHƯỜNG 1 BẢO LỘC", plan.IssuerName);
    }

    [Fact]
    public void ND30_TV_9_The_longest_date_line_takes_a_wider_column_or_smaller_type()
    {
        var plan = Samples.Get("hcm");
        Assert.Equal("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", plan.PlaceDateText);
        var date = plan.PlaceDate.Single();
        var width = TextWidths.Twips(date.Text, false, true, date.Size / 2.0);
        Assert.Equal(26, date.Size);
        Assert.InRange(width / 20, 279.8, 280.0);
        Assert.True(plan.NationCell!.Width >= width);
    }

    [Fact]
    public void ND30_TV_10_A_vice_chairman_signs_in_three_lines() =>
        Assert.Equal("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", string.Join(" / ", Samples.Get("long").PowerTexts));

    [Fact]
    public void ND30_TV_13_Eight_points_are_a_b_c_d_dd_e_g_h()
    {
        Assert.Equal(["a", "b", "c", "d", "đ", "e", "g", "h"], Enumerable.Range(1, 8).Select(VietnameseLetter.Of));
        var points = Samples.Get("articles").Content.Where(p => p.Text.Length > 2 && p.Text[1] == ')').Select(p => p.Text[..2]);
        Assert.Equal(["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)"], points);
    }

    [Fact]
    public void ND30_TV_14_Three_appendices_have_Roman_numbers_and_counts_of_their_own()
    {
        var plan = Samples.Get("appendices");
        Assert.Equal(["Phụ lục I", "Phụ lục II", "Phụ lục III"], plan.Appendices.Select(a => a.Label.Text));
        Assert.Equal([1, 1, 1], plan.Appendices.Select(a => plan.File.Sections[a.Section].Start));
    }

    [Fact]
    public void ND30_TV_16_Page_one_has_no_number_and_the_others_a_centred_one_of_13_or_14_pt()
    {
        var plan = Samples.Get("long");
        var first = plan.File.Sections[0];
        Assert.True(first.TitlePage);
        Assert.All(plan.File.ParagraphsOf(first.Header("first")!), p => Assert.Equal("", p.Text));
        var number = Assert.Single(plan.File.ParagraphsOf(first.Header("default")!));
        Assert.Equal("center", number.Alignment);
        Assert.InRange(number.Size, 26, 28);
    }

    [Theory]
    [InlineData("2026-06-15", "ỦY BAN NHÂN DÂN TỈNH BẮC NINH")]
    [InlineData("2026-10-15", "ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC NINH")]
    public void ND30_TV_17_Bac_Ninh_is_headed_by_its_kind_on_the_day(string date, string expected)
    {
        var docx = Pipeline.Docx("plan.emulation-campaign", "Bắc Ninh", SampleText.Plan(SampleText.Short()), date);
        Assert.Equal(expected, new PlanFile(Docx.DocxFile.Open(docx)).IssuerName);
    }

    [Fact]
    public void ND30_TV_18_Three_legal_bases_end_with_two_semicolons_and_a_full_stop()
    {
        var bases = Samples.Get("legal-bases").LegalBases.ToList();
        Assert.Equal([';', ';', '.'], bases.Select(p => p.Text[^1]));
        Assert.All(bases.SelectMany(p => p.TextRuns), r => Assert.True(r.Italic));
    }

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true, false, 13, 271.2)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", true, false, 14, 171.4)]
    [InlineData("ỦY BAN NHÂN DÂN", true, false, 13, 122.4)]
    [InlineData("UBND THÀNH PHỐ HỒ CHÍ MINH", false, false, 12, 185.0)]
    [InlineData("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", false, true, 14, 301.4)]
    public void Table_of_widths_gives_the_widths_measured_by_hand(string text, bool bold, bool italic, double points, double expected) =>
        Assert.Equal(expected, TextWidths.Twips(text, bold, italic, points) / 20, 0.06);
}
