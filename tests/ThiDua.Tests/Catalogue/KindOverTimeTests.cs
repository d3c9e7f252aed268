using ThiDua.Catalogue;

namespace ThiDua.Tests.Catalogue;

public sealed class KindOverTimeTests
{
    private static readonly DateOnly June = Date.Of("2026-06-01");
    private static readonly DateOnly October = Date.Of("2026-10-01");

    [Fact]
    public void Bac_Ninh_is_a_province_in_June_and_a_city_in_October_2026()
    {
        Assert.Equal("tỉnh Bắc Ninh", UnitCatalogue.Default.Find("Bắc Ninh", June).Unit?.FullName);
        Assert.Equal("thành phố Bắc Ninh", UnitCatalogue.Default.Find("Bắc Ninh", October).Unit?.FullName);
        Assert.Equal("tinh", UnitCatalogue.Default.ByCode("24", June)?.LevelCode);
        Assert.Equal("thanh-pho", UnitCatalogue.Default.ByCode("24", October)?.LevelCode);
    }

    [Theory]
    [InlineData("2026-09-19", UnitKind.Province)]
    [InlineData("2026-09-20", UnitKind.City)]
    public void The_change_holds_from_its_first_day(string date, UnitKind kind) =>
        Assert.Equal(kind, UnitCatalogue.Default.ByCode("24", Date.Of(date))?.Kind);

    [Fact]
    public void A_kind_that_does_not_fit_the_date_is_answered_with_the_unit_as_it_is_then()
    {
        var early = UnitCatalogue.Default.Find("thành phố Bắc Ninh", June);
        var late = UnitCatalogue.Default.Find("tỉnh Bắc Ninh", October);

        Assert.Equal("KindDiffersOnDate: tỉnh Bắc Ninh", Text(early));
        Assert.Equal("KindDiffersOnDate: thành phố Bắc Ninh", Text(late));
        Assert.Null(late.Unit);
    }

    [Fact]
    public void A_province_that_became_a_city_is_not_mixed_up_with_communes_of_its_name() =>
        Assert.Equal("KindDiffersOnDate: thành phố Quảng Ninh", Text(UnitCatalogue.Default.Find("tỉnh Quảng Ninh", October)));

    [Theory]
    [InlineData("xã Yên Phong, tỉnh Bắc Ninh")]
    [InlineData("xã Yên Phong, thành phố Bắc Ninh")]
    [InlineData("phường Yên Phong, tỉnh Bắc Ninh")]
    public void The_kinds_of_commune_and_province_must_both_fit(string query) =>
        Assert.Equal("KindDiffersOnDate: phường Yên Phong, thành phố Bắc Ninh", Text(UnitCatalogue.Default.Find(query, October)));

    [Fact]
    public void Communes_of_a_changed_province_belong_to_it_as_it_is_on_the_date()
    {
        Assert.Equal("xã Đại Đồng, tỉnh Bắc Ninh", UnitCatalogue.Default.Find("xã Đại Đồng, Bắc Ninh", June).Unit?.QualifiedName);
        Assert.Equal("xã Đại Đồng, thành phố Bắc Ninh", UnitCatalogue.Default.Find("xã Đại Đồng, Bắc Ninh", October).Unit?.QualifiedName);
    }

    [Fact]
    public void The_history_names_the_resolution_behind_each_kind()
    {
        var history = UnitCatalogue.Default.History("24");

        Assert.Equal(
            [
                new KindPeriod(UnitKind.Province, Date.Of("2025-07-01"), Date.Of("2026-09-20"), "202/2025/QH15"),
                new KindPeriod(UnitKind.City, Date.Of("2026-09-20"), null, "39/2026/QH16"),
            ],
            history);
        Assert.Equal("1670/NQ-UBTVQH15", Assert.Single(UnitCatalogue.Default.History("03390")).LegalBasis);
        Assert.Empty(UnitCatalogue.Default.History("99999"));
    }

    [Fact]
    public void Twenty_five_units_changed_their_kind_in_2026()
    {
        var units = UnitCatalogue.Default.Units(October);

        Assert.Equal(25, units.Count(unit => UnitCatalogue.Default.History(unit.Code).Count == 2));
        Assert.Equal(3330, units.Count(unit => UnitCatalogue.Default.History(unit.Code).Count == 1));
    }

    private static string Text(UnitLookup lookup) => $"{lookup.Reason}: {string.Join("; ", lookup.Candidates)}";
}
