using ThiDua.Catalogue;

namespace ThiDua.Tests.Catalogue;

public sealed class UnitLookupTests
{
    private static readonly DateOnly On = Date.Of("2026-05-20");

    public static TheoryData<string> Dates => ["2025-07-01", "2026-05-20", "2026-10-01"];

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_is_found_by_its_code(string date)
    {
        var units = UnitCatalogue.Default.Units(Date.Of(date));

        Assert.Equal(3355, units.Count);
        Assert.All(units, unit => Assert.Same(unit, UnitCatalogue.Default.ByCode(unit.Code, Date.Of(date))));
        Assert.All(units, unit => Assert.Same(unit, UnitCatalogue.Default.Find($" {unit.Code} ", Date.Of(date)).Unit));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_is_found_by_its_qualified_name(string date) => AssertAllFound(date, name => name, 3355);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_is_found_with_tone_marks_on_the_second_vowel(string date) =>
        AssertAllFound(date, name => OnlyIfDifferent(name, Spelling.ToneOnSecondVowel(name)), 300);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_is_found_with_tone_marks_on_the_first_vowel(string date) =>
        AssertAllFound(date, name => Spelling.ToneOnFirstVowel(Spelling.ToneOnSecondVowel(name)), 3355);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_is_found_in_decomposed_text(string date) =>
        AssertAllFound(date, name => OnlyIfDifferent(name, Spelling.Decomposed(name)), 3000);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_is_found_in_decomposed_text_with_tone_marks_on_the_second_vowel(string date) =>
        AssertAllFound(date, name => OnlyIfDifferent(name, Spelling.Decomposed(Spelling.ToneOnSecondVowel(name))), 3000);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_is_found_in_capitals_with_tone_marks_on_the_second_vowel(string date) =>
        AssertAllFound(date, name => Spelling.ToneOnSecondVowel(name).ToUpperInvariant(), 3355);

    [Theory]
    [InlineData("xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("Xã Bình Lư, Lai Châu")]
    [InlineData("Bình Lư, Lai Châu")]
    [InlineData("Bình Lư,T. Lai Châu")]
    [InlineData("Bình Lư, T.Lai Châu")]
    [InlineData("xã Bình Lư")]
    [InlineData("Bình Lư")]
    [InlineData("  XÃ   BÌNH\u00A0LƯ ,  tỉnh  Lai   Châu ")]
    [InlineData("03390")]
    public void Kind_and_province_may_be_left_out(string query)
    {
        var lookup = UnitCatalogue.Default.Find(query, On);

        Assert.Equal(UnitLookupReason.Found, lookup.Reason);
        Assert.Equal("03390", lookup.Unit?.Code);
        Assert.Empty(lookup.Candidates);
    }

    [Theory]
    [InlineData("Thành phố Hồ Chí Minh")]
    [InlineData("thành phố Hồ Chí Minh")]
    [InlineData("TP. Hồ Chí Minh")]
    [InlineData("TP.Hồ Chí Minh")]
    [InlineData("Tp Hồ Chí Minh")]
    [InlineData("HỒ CHÍ MINH")]
    [InlineData("79")]
    public void Ho_Chi_Minh_City_is_found_however_city_is_written(string query) =>
        Assert.Equal("79", UnitCatalogue.Default.Find(query, On).Unit?.Code);

    [Theory]
    [InlineData("xã M’Drắk, Đắk Lắk", "M'Drắk")]
    [InlineData("xã MDrắk, Đắk Lắk", "M'Drắk")]
    [InlineData("phường Cam Ly-Đà Lạt", "Cam Ly - Đà Lạt")]
    [InlineData("phường Cam Ly – Đà Lạt", "Cam Ly - Đà Lạt")]
    [InlineData("phường 1 Bảo Lộc", "1 Bảo Lộc")]
    [InlineData("Phường 1 Bảo Lộc, tỉnh Lâm Đồng", "1 Bảo Lộc")]
    [InlineData("xã A Lưới 1", "A Lưới 1")]
    public void Apostrophes_hyphens_and_digits_are_read(string query, string name) =>
        Assert.Equal(name, UnitCatalogue.Default.Find(query, On).Unit?.Name);

    [Fact]
    public void A_name_that_ten_units_bear_is_ambiguous()
    {
        var lookup = UnitCatalogue.Default.Find("Tân An", On);

        Assert.Equal(UnitLookupReason.Ambiguous, lookup.Reason);
        Assert.Null(lookup.Unit);
        Assert.Equal(10, lookup.Candidates.Count);
        Assert.Equal(10, lookup.Candidates.Select(unit => unit.Province).Distinct().Count());
        Assert.All(lookup.Candidates, unit => Assert.Equal("Tân An", unit.Name));
    }

    [Fact]
    public void A_kind_narrows_an_ambiguous_name_and_a_province_decides_it()
    {
        var wards = UnitCatalogue.Default.Find("phường Tân An", On);

        Assert.Equal(UnitLookupReason.Ambiguous, wards.Reason);
        Assert.InRange(wards.Candidates.Count, 2, 9);
        Assert.All(wards.Candidates, unit => Assert.Equal(UnitKind.Ward, unit.Kind));
        Assert.All(
            UnitCatalogue.Default.Find("Tân An", On).Candidates,
            unit => Assert.Same(unit, UnitCatalogue.Default.Find($"Tân An, {unit.Province!.Name}", On).Unit));
    }

    [Fact]
    public void A_province_and_communes_of_one_name_are_told_apart_by_the_kind()
    {
        Assert.Equal(
            "tỉnh Quảng Ninh; xã Quảng Ninh, tỉnh Thanh Hóa; xã Quảng Ninh, tỉnh Quảng Trị",
            Candidates("Quảng Ninh", UnitLookupReason.Ambiguous));
        Assert.Equal("22", UnitCatalogue.Default.Find("tỉnh Quảng Ninh", On).Unit?.Code);
        Assert.Equal(
            "xã Quảng Ninh, tỉnh Thanh Hóa; xã Quảng Ninh, tỉnh Quảng Trị", Candidates("xã Quảng Ninh", UnitLookupReason.Ambiguous));
        Assert.Equal("xã Quảng Ninh, tỉnh Quảng Trị", UnitCatalogue.Default.Find("Quảng Ninh, Quảng Trị", On).Unit?.QualifiedName);
    }

    [Theory]
    [InlineData("xa Binh Lu, tinh Lai Chau", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("Binh Lu", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("xã Bình Lự, tỉnh Lai Châu", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("xã Bình Lư, tỉnh Lai Chau", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("tp Ho Chi Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("xa Xa Dung", "xã Xa Dung, tỉnh Điện Biên")]
    [InlineData("Xa Dùng", "xã Xa Dung, tỉnh Điện Biên")]
    public void Without_the_right_accents_a_name_gives_candidates_only(string query, string candidates) =>
        Assert.Equal(candidates, Candidates(query, UnitLookupReason.NotFound));

    [Fact]
    public void A_kind_of_the_other_level_is_not_found_but_the_name_is_a_candidate() =>
        Assert.Equal("tỉnh Lai Châu", Candidates("xã Lai Châu", UnitLookupReason.NotFound));

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("xã")]
    [InlineData("99999")]
    [InlineData("3390")]
    [InlineData("xã Bình Lư, tỉnh Lào Cai")]
    [InlineData("xã Bình Lư, huyện Tam Đường, tỉnh Lai Châu")]
    [InlineData("xã Không Có Ở Đâu")]
    [InlineData("\u0302\u0309")]
    public void What_fits_nothing_gives_no_candidates(string query) =>
        Assert.Equal(string.Empty, Candidates(query, UnitLookupReason.NotFound));

    [Fact]
    public void A_very_long_query_is_answered() =>
        Assert.Equal(string.Empty, Candidates(new string('ậ', 100_000), UnitLookupReason.NotFound));

    private static string Candidates(string query, UnitLookupReason reason)
    {
        var lookup = UnitCatalogue.Default.Find(query, On);
        Assert.Equal(reason, lookup.Reason);
        Assert.Null(lookup.Unit);
        return string.Join("; ", lookup.Candidates);
    }

    /// <summary>The other spelling, or null when there is no difference to test.</summary>
    private static string? OnlyIfDifferent(string name, string spelling) => spelling == name ? null : spelling;

    private static void AssertAllFound(string date, Func<string, string?> spell, int atLeast)
    {
        var asked = 0;
        foreach (var unit in UnitCatalogue.Default.Units(Date.Of(date)))
        {
            if (spell(unit.QualifiedName) is not { } query)
                continue;

            asked++;
            Assert.Same(unit, UnitCatalogue.Default.Find(query, Date.Of(date)).Unit);
        }

        Assert.InRange(asked, atLeast, 3355);
    }
}
