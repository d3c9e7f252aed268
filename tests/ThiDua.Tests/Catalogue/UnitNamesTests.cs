using ThiDua.Catalogue;

namespace ThiDua.Tests.Catalogue;

public sealed class UnitNamesTests
{
    private static readonly DateOnly On = Date.Of("2026-05-20");

    [Theory]
    [InlineData("Bình Lư", "xã Bình Lư", "xã Bình Lư, tỉnh Lai Châu", "Bình Lư")]
    [InlineData("tỉnh Lai Châu", "tỉnh Lai Châu", "tỉnh Lai Châu", "Lai Châu")]
    [InlineData("79", "Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("01", "thành phố Hà Nội", "thành phố Hà Nội", "Hà Nội")]
    [InlineData("1 Bảo Lộc", "Phường 1 Bảo Lộc", "Phường 1 Bảo Lộc, tỉnh Lâm Đồng", "Phường 1 Bảo Lộc")]
    [InlineData("A Lưới 1", "xã A Lưới 1", "xã A Lưới 1, thành phố Huế", "A Lưới 1")]
    [InlineData("đặc khu Côn Đảo", "đặc khu Côn Đảo", "đặc khu Côn Đảo, Thành phố Hồ Chí Minh", "Côn Đảo")]
    [InlineData("Điện Biên Phủ", "phường Điện Biên Phủ", "phường Điện Biên Phủ, tỉnh Điện Biên", "Điện Biên Phủ")]
    public void Names_are_written_as_the_decree_has_them(string query, string full, string qualified, string place)
    {
        var unit = UnitCatalogue.Default.Find(query, On).Unit;

        Assert.NotNull(unit);
        Assert.Equal((full, qualified, place), (unit.FullName, unit.QualifiedName, unit.PlaceName()));
    }

    [Theory]
    [InlineData("Điện Biên Phủ", "Phường Điện Biên Phủ, tỉnh Điện Biên", "Phường Điện Biên Phủ")]
    [InlineData("phường Trần Phú, Hà Tĩnh", "Phường Trần Phú, tỉnh Hà Tĩnh", "Phường Trần Phú")]
    [InlineData("Bình Lư", "xã Bình Lư, tỉnh Lai Châu", "Bình Lư")]
    [InlineData("A Lưới 1", "xã A Lưới 1, thành phố Huế", "A Lưới 1")]
    public void Persons_and_events_keep_their_kind_when_the_caller_asks(string query, string qualified, string place)
    {
        var unit = UnitCatalogue.Default.Find(query, On).Unit;

        Assert.NotNull(unit);
        Assert.Equal(qualified, unit.QualifiedNameWith(capitalForPersonsAndEvents: true));
        Assert.Equal(place, unit.PlaceName(fullForPersonsAndEvents: true));
    }

    [Fact]
    public void Naming_marks_are_as_many_as_the_data_notes_say()
    {
        var byNaming = UnitCatalogue.Default.Units(On).CountBy(unit => unit.Naming).ToDictionary();

        Assert.Equal(3, byNaming[UnitNaming.NumberLed]);
        Assert.Equal(34, byNaming[UnitNaming.NumberTail]);
        Assert.Equal(58, byNaming[UnitNaming.Person]);
        Assert.Equal(2, byNaming[UnitNaming.Event]);
        Assert.Equal(1, byNaming[UnitNaming.AlwaysFull]);
    }

    [Fact]
    public void Numbered_names_and_their_marks_agree() =>
        Assert.All(
            UnitCatalogue.Default.Units(On),
            unit =>
            {
                Assert.Equal(char.IsAsciiDigit(unit.Name[0]), unit.Naming == UnitNaming.NumberLed);
                Assert.Equal(char.IsAsciiDigit(unit.Name[^1]), unit.Naming == UnitNaming.NumberTail);
            });

    [Theory]
    [InlineData(UnitKind.Province, "tỉnh", "tinh", UnitLevel.Province)]
    [InlineData(UnitKind.City, "thành phố", "thanh-pho", UnitLevel.Province)]
    [InlineData(UnitKind.Commune, "xã", "xa", UnitLevel.Commune)]
    [InlineData(UnitKind.Ward, "phường", "phuong", UnitLevel.Commune)]
    [InlineData(UnitKind.SpecialZone, "đặc khu", "dac-khu", UnitLevel.Commune)]
    public void Each_kind_has_its_word_code_and_level(UnitKind kind, string term, string code, UnitLevel level)
    {
        var unit = UnitCatalogue.Default.Units(On).First(unit => unit.Kind == kind);

        Assert.Equal((term, code, level), (unit.KindName, unit.LevelCode, unit.Level));
        Assert.Equal(term, kind.CapitalTerm().ToLowerInvariant());
    }
}
