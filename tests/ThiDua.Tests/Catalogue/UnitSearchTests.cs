using System.Globalization;
using System.Text;
using ThiDua.Catalogue;

namespace ThiDua.Tests.Catalogue;

/// <summary>Search while a name is being typed.</summary>
public sealed class UnitSearchTests
{
    private static readonly DateOnly June = Date.Of("2026-06-01");
    private static readonly DateOnly October = Date.Of("2026-10-01");

    public static TheoryData<string> Dates => ["2025-07-01", "2026-06-01", "2026-10-01"];

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_comes_first_for_its_full_name(string date)
    {
        var units = UnitCatalogue.Default.Units(Date.Of(date));

        Assert.Equal(3355, units.Count);
        Assert.All(units, unit => Assert.Same(unit, Search(unit.QualifiedName, Date.Of(date), 1)[0]));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_unit_comes_first_for_its_full_name_without_accents_beside_those_of_the_same_letters(string date) =>
        Assert.All(UnitCatalogue.Default.Units(Date.Of(date)), unit => AssertAmongFirst(unit, Plain(unit.QualifiedName), date));

    [Fact]
    public void Every_commune_comes_first_for_name_and_province_without_accents_kinds_and_comma() =>
        Assert.All(
            UnitCatalogue.Default.Units(October).Where(unit => unit.Province is not null),
            unit => AssertAmongFirst(unit, Plain($"{unit.Name} {unit.Province!.Name}"), "2026-10-01", ofAnyKind: true));

    [Theory]
    [InlineData("binh lu", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("xa binh lu, lai chau", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("x. bình lư", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("BINH LU LAI CHAU", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("xã bình lư tỉnh lai ch", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("xã Bình Lư, huyện Tam Đường, tỉnh Lai Châu", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("binh l, lai", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("bình lư, tỉnh", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("p. nam gia nghia", "phường Nam Gia Nghĩa, tỉnh Lâm Đồng")]
    [InlineData("P.Nam Gia", "phường Nam Gia Nghĩa, tỉnh Lâm Đồng")]
    [InlineData("p nam gia n", "phường Nam Gia Nghĩa, tỉnh Lâm Đồng")]
    [InlineData("nam nghia, lam dong", "phường Nam Gia Nghĩa, tỉnh Lâm Đồng")]
    [InlineData("phuong 1 bao", "Phường 1 Bảo Lộc, tỉnh Lâm Đồng")]
    [InlineData("đk con d", "đặc khu Côn Đảo, Thành phố Hồ Chí Minh")]
    [InlineData("tp hcm, tp. ho chi minh", "")]
    [InlineData("tp ho chi", "Thành phố Hồ Chí Minh")]
    [InlineData("chi min", "xã Chí Minh, thành phố Hải Phòng")]
    [InlineData("ho chi m", "Thành phố Hồ Chí Minh")]
    [InlineData("xa dung", "xã Xa Dung, tỉnh Điện Biên")]
    [InlineData("m'drak", "xã M'Drắk, tỉnh Đắk Lắk")]
    [InlineData("cam ly-đà lạt", "phường Cam Ly - Đà Lạt, tỉnh Lâm Đồng")]
    [InlineData("03390", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("binh ly, lai chou", "xã Bình Lư, tỉnh Lai Châu")]
    [InlineData("quang ninh", "tỉnh Quảng Ninh")]
    public void What_a_clerk_types_finds_the_unit_first(string text, string expected) =>
        Assert.Equal(expected, Search(text, June, 1).SingleOrDefault()?.QualifiedName ?? "");

    [Theory]
    [InlineData("hòa")]
    [InlineData("hoà")]
    [InlineData("HÒA")]
    [InlineData("ho\u0300a")]
    public void The_place_of_a_tone_mark_makes_no_difference(string text)
    {
        var usual = UnitCatalogue.Default.Search("hòa", June, 50);
        var other = UnitCatalogue.Default.Search(text, June, 50);

        Assert.Equal(usual.Units, other.Units);
        Assert.Equal(usual.Total, other.Total);
        Assert.StartsWith("Hòa ", usual.Units[0].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_the_accents_of_the_text_come_before_others_of_the_same_letters()
    {
        var names = Search("tân an", June, 100).Select(unit => unit.Name).ToList();

        Assert.Equal(Enumerable.Repeat("Tân An", 10), names.Take(10));
        Assert.Equal(Search("tan an", June, 100).Select(unit => unit.Name).Order(), names.Order());
    }

    [Fact]
    public void Whole_names_come_before_beginnings_and_those_before_later_words()
    {
        var names = Search("binh minh", June, 100).Select(unit => Plain(unit.Name).ToLowerInvariant()).ToList();
        int Class(string name) => name == "binh minh" ? 0 : name.StartsWith("binh minh", StringComparison.Ordinal) ? 1 : 2;

        Assert.Equal(names.Select(Class).Order(), names.Select(Class));
        Assert.Contains("binh minh", names);
        Assert.All(names, name => Assert.Contains("binh", name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_narrows_beginnings_but_a_whole_name_of_another_kind_is_still_answered_last()
    {
        var wards = Search("phường tân an", June, 100);
        var first = wards.TakeWhile(unit => unit.Kind == UnitKind.Ward).ToList();

        Assert.NotEmpty(first);
        Assert.NotEmpty(wards.Skip(first.Count));
        Assert.All(
            wards.Skip(first.Count),
            unit => Assert.Equal(("tan an", UnitKind.Commune), (Plain(unit.Name).ToLowerInvariant(), unit.Kind)));
    }

    [Fact]
    public void Candidates_have_the_kind_of_the_date()
    {
        Assert.Equal("tỉnh Bắc Ninh", Search("bac ninh", June, 1)[0].QualifiedName);
        Assert.Equal("thành phố Bắc Ninh", Search("bac ninh", October, 1)[0].QualifiedName);
        Assert.Equal("thành phố Bắc Ninh", Search("tỉnh Bắc Ninh", October, 1)[0].QualifiedName);
        Assert.Equal("xã Yên Phong, tỉnh Bắc Ninh", Search("yên phong, bac ninh", June, 1)[0].QualifiedName);
        Assert.Equal("phường Yên Phong, thành phố Bắc Ninh", Search("xã yên phong, tỉnh bac ninh", October, 1)[0].QualifiedName);
        Assert.Empty(Search("bac ninh", Date.Of("2025-06-30"), 10));
    }

    [Fact]
    public void The_beginning_of_a_code_finds_its_units()
    {
        var units = Search("0339", June, 100);

        Assert.NotEmpty(units);
        Assert.All(units, unit => Assert.StartsWith("0339", unit.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_limit_cuts_the_answer_but_not_the_count()
    {
        var all = UnitCatalogue.Default.Search("tan", June, 5000);
        var few = UnitCatalogue.Default.Search("tan", June, 7);

        Assert.Equal((all.Units.Count, 7), (all.Total, few.Units.Count));
        Assert.Equal(all.Total, few.Total);
        Assert.Equal(all.Units.Take(7), few.Units);
        Assert.InRange(all.Total, 100, 1000);
    }

    [Fact]
    public void A_condition_is_held()
    {
        var wards = UnitCatalogue.Default.Search("tan", June, 5000, unit => unit.Kind == UnitKind.Ward);

        Assert.InRange(wards.Total, 10, UnitCatalogue.Default.Search("tan", June, 1).Total - 1);
        Assert.All(wards.Units, unit => Assert.Equal(UnitKind.Ward, unit.Kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("không có ở đâu")]
    [InlineData("xã Bình Lư, Lào Cai")]
    [InlineData("99999")]
    [InlineData("\u0302\u0309")]
    [InlineData("'")]
    public void What_fits_nothing_finds_nothing(string text) => Assert.Empty(Search(text, June, 10));

    [Fact]
    public void A_very_long_text_finds_nothing() => Assert.Empty(Search(new string('ậ', 100_000), June, 10));

    [Theory]
    [InlineData("12")]
    [InlineData("Lai Châu")]
    [InlineData("lai chau")]
    [InlineData("tỉnh Lai Châu")]
    [InlineData("T. LAI CHAU")]
    [InlineData("thanh pho lai chau")]
    public void A_province_is_found_by_code_or_name_whatever_the_kind_before_it(string text) =>
        Assert.Equal("tỉnh Lai Châu", UnitCatalogue.Default.FindProvince(text, June).Unit?.QualifiedName);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_province_is_found_by_its_name_without_accents(string date) =>
        Assert.All(
            UnitCatalogue.Default.Units(Date.Of(date)).Where(unit => unit.Level == UnitLevel.Province),
            unit => Assert.Same(unit, UnitCatalogue.Default.FindProvince(Plain(unit.QualifiedName), Date.Of(date)).Unit));

    [Theory]
    [InlineData("Lai Chou", "tỉnh Lai Châu")]
    [InlineData("lai", "tỉnh Lai Châu")]
    [InlineData("tỉnh Lao Cau", "tỉnh Lào Cai")]
    [InlineData("Hà Giang", "tỉnh An Giang")]
    [InlineData("quan", "tỉnh Quảng Ninh; tỉnh Quảng Trị; tỉnh Quảng Ngãi")]
    [InlineData("xã Lai Châu", "tỉnh Lai Châu")]
    [InlineData("Bình Lư, Lai Châu", "")]
    [InlineData("Atlantis", "")]
    [InlineData("03390", "")]
    [InlineData("", "")]
    public void An_unknown_province_gives_those_spelt_almost_so(string text, string expected)
    {
        var lookup = UnitCatalogue.Default.FindProvince(text, June);

        Assert.Equal(UnitLookupReason.NotFound, lookup.Reason);
        Assert.Equal(expected, string.Join("; ", lookup.Candidates));
    }

    private static IReadOnlyList<AdministrativeUnit> Search(string text, DateOnly on, int limit) =>
        UnitCatalogue.Default.Search(text, on, limit).Units;

    /// <summary>The unit is answered, and whatever comes before it is written with the same letters.</summary>
    private static void AssertAmongFirst(AdministrativeUnit unit, string text, string date, bool ofAnyKind = false)
    {
        string Asked(AdministrativeUnit of) => Plain(ofAnyKind ? $"{of.Name} {of.Province?.Name}" : of.QualifiedName);
        var answers = Search(text, Date.Of(date), 10);
        var before = answers.TakeWhile(answer => answer != unit).ToList();

        Assert.Contains(unit, answers);
        Assert.InRange(before.Count, 0, 3);
        Assert.All(before, other => Assert.Equal(text, Asked(other), ignoreCase: true));
    }

    /// <summary>The text without accents.</summary>
    private static string Plain(string text)
    {
        var letters = Spelling.Decomposed(text).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return new StringBuilder().AppendJoin("", letters).Replace('đ', 'd').Replace('Đ', 'D').ToString();
    }
}
