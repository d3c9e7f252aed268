using ThiDua.Catalogue;

namespace ThiDua.Tests.Catalogue;

public sealed class UnitCountsTests
{
    [Theory]
    [InlineData("2025-07-01", 28, 6, 2621, 687, 13)]
    [InlineData("2026-04-29", 28, 6, 2621, 687, 13)]
    [InlineData("2026-04-30", 27, 7, 2611, 697, 13)]
    [InlineData("2026-09-01", 26, 8, 2611, 697, 13)]
    [InlineData("2026-10-01", 25, 9, 2599, 709, 13)]
    public void Each_kind_has_as_many_units_as_the_resolutions_say(
        string date, int provinces, int cities, int communes, int wards, int specialZones)
    {
        var byKind = UnitCatalogue.Default.Units(Date.Of(date)).CountBy(unit => unit.Kind).ToDictionary();

        Assert.Equal(provinces, byKind[UnitKind.Province]);
        Assert.Equal(cities, byKind[UnitKind.City]);
        Assert.Equal(communes, byKind[UnitKind.Commune]);
        Assert.Equal(wards, byKind[UnitKind.Ward]);
        Assert.Equal(specialZones, byKind[UnitKind.SpecialZone]);
        Assert.Equal(3355, byKind.Values.Sum());
    }

    [Fact]
    public void Each_province_has_its_own_communes()
    {
        var units = UnitCatalogue.Default.Units(Date.Of("2025-07-01"));

        string CountsOf(string province)
        {
            var communes = units.Where(unit => unit.Province?.Name == province).ToList();
            return $"{communes.Count(u => u.Kind == UnitKind.Commune)} xã, {communes.Count(u => u.Kind == UnitKind.Ward)} phường, "
                + $"{communes.Count(u => u.Kind == UnitKind.SpecialZone)} đặc khu";
        }

        Assert.Equal("36 xã, 2 phường, 0 đặc khu", CountsOf("Lai Châu"));
        Assert.Equal("54 xã, 113 phường, 1 đặc khu", CountsOf("Hồ Chí Minh"));
        Assert.Equal("85 xã, 14 phường, 3 đặc khu", CountsOf("An Giang"));
        Assert.All(units, unit => Assert.Equal(unit.Level == UnitLevel.Commune, unit.Province is not null));
    }

    [Fact]
    public void No_unit_is_known_before_the_two_levels_began()
    {
        Assert.Empty(UnitCatalogue.Default.Units(Date.Of("2025-06-30")));
        Assert.Null(UnitCatalogue.Default.ByCode("01", Date.Of("2025-06-30")));
        Assert.Equal(UnitLookupReason.NotFound, UnitCatalogue.Default.Find("Hà Nội", Date.Of("2025-06-30")).Reason);
    }

    [Fact]
    public void Dates_with_no_change_between_them_share_their_units()
    {
        var catalogue = UnitCatalogue.Default;

        Assert.Same(catalogue.Units(Date.Of("2025-07-01")), catalogue.Units(Date.Of("2026-04-29")));
        Assert.NotSame(catalogue.Units(Date.Of("2026-04-29")), catalogue.Units(Date.Of("2026-04-30")));
        Assert.Same(catalogue.ByCode("03390", Date.Of("2025-07-01")), catalogue.ByCode("03390", Date.Of("2026-10-01")));
    }
}
