using ThiDua.Catalogue;

namespace ThiDua.Tests.Catalogue;

/// <summary>The provinces before the mergers of 2025.</summary>
public class FormerProvinceTests
{
    [Fact]
    public void With_those_that_went_on_they_are_the_sixty_three()
    {
        var last = new DateOnly(2025, 6, 30);
        var merged = UnitCatalogue.FormerProvinces.Where(former => last < former.ValidTo).Select(former => former.Unit.Name).ToList();
        var went = UnitCatalogue.Default.Units(UnitCatalogue.Begin).Where(unit => unit.Level == UnitLevel.Province).Select(unit => unit.Name).ToList();

        Assert.Equal(63, merged.Concat(went).Distinct().Count());
        Assert.Equal(29, merged.Count);
    }

    [Fact]
    public void Each_has_a_successor_of_another_name_that_is_there() => Assert.All(UnitCatalogue.FormerProvinces, former =>
        Assert.NotEqual(former.Unit.Name, UnitCatalogue.Default.ByCode(former.Unit.Code, UnitCatalogue.Begin)!.Name));
}
