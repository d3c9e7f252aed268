using ThiDua.Catalogue;
using ThiDua.Rules.Recipients;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Header;

/// <summary>The head of a document for every unit of the country, before and after kinds changed.</summary>
public class EveryUnitTests
{
    private static readonly Dictionary<UnitKind, string> Capitals = new()
    {
        [UnitKind.Province] = "TỈNH",
        [UnitKind.City] = "THÀNH PHỐ",
        [UnitKind.Commune] = "XÃ",
        [UnitKind.Ward] = "PHƯỜNG",
        [UnitKind.SpecialZone] = "ĐẶC KHU",
    };

    [Theory]
    [InlineData("2025-07-15")]
    [InlineData("2026-06-15")]
    [InlineData("2026-10-15")]
    public void Every_committee_has_its_name_in_two_lines_its_symbol_and_its_place(string date)
    {
        var on = DateOnly.ParseExact(date, "yyyy-MM-dd");
        var units = UnitCatalogue.Default.Units(on);
        Assert.Equal(3355, units.Count);
        foreach (var unit in units)
        {
            var header = FrameCases.Derive(FrameCases.Request(unit) with
            {
                Date = FrameCases.Date(on),
                Edits = new RecipientEdits { Entries = ["Sở Nội vụ"] },
            }).Header;
            var capital = $"{Capitals[unit.Kind]} {unit.Name.ToUpperInvariant()}";
            Assert.Empty(header.Body.SuperiorLines);
            Assert.Equal<IEnumerable<string>>(["ỦY BAN NHÂN DÂN", capital], header.Body.IssuerLines);
            Assert.Equal(capital, $"{header.Body.FullName["Ủy ban nhân dân ".Length..].ToUpperInvariant()}");
            Assert.Equal("KH-UBND", header.Number.Symbol);
            Assert.Equal(Place(unit), header.Place);
        }
    }

    [Theory]
    [InlineData("xã M'Drắk, tỉnh Đắk Lắk", "XÃ M'DRẮK", "M'Drắk")]
    [InlineData("phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội", "PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM", "Văn Miếu - Quốc Tử Giám")]
    [InlineData("phường Cam Ly - Đà Lạt, tỉnh Lâm Đồng", "PHƯỜNG CAM LY - ĐÀ LẠT", "Cam Ly - Đà Lạt")]
    [InlineData("xã A Lưới 1, thành phố Huế", "XÃ A LƯỚI 1", "A Lưới 1")]
    [InlineData("phường 1 Bảo Lộc, tỉnh Lâm Đồng", "PHƯỜNG 1 BẢO LỘC", "Phường 1 Bảo Lộc")]
    [InlineData("phường Điện Biên Phủ, tỉnh Điện Biên", "PHƯỜNG ĐIỆN BIÊN PHỦ", "Điện Biên Phủ")]
    [InlineData("thành phố Hồ Chí Minh", "THÀNH PHỐ HỒ CHÍ MINH", "Thành phố Hồ Chí Minh")]
    [InlineData("đặc khu Côn Đảo, thành phố Hồ Chí Minh", "ĐẶC KHU CÔN ĐẢO", "Côn Đảo")]
    [InlineData("tỉnh Tuyên Quang", "TỈNH TUYÊN QUANG", "Tuyên Quang")]
    public void Names_with_digits_hyphens_and_apostrophes_are_written_as_the_law_does(string unit, string line, string place)
    {
        var header = FrameCases.Derive(FrameCases.Request(unit)).Header;
        Assert.Equal(line, header.Body.IssuerLines[1]);
        Assert.Equal(place, header.Place);
    }

    [Theory]
    [InlineData("2026-09-19", "TỈNH BẮC NINH", "TT. Tỉnh ủy (b/c)")]
    [InlineData("2026-09-20", "THÀNH PHỐ BẮC NINH", "TT. Thành ủy (b/c)")]
    public void A_province_that_becomes_a_city_is_called_so_from_that_day(string date, string line, string party)
    {
        var on = DateOnly.ParseExact(date, "yyyy-MM-dd");
        var frame = FrameCases.Derive(FrameCases.Request(UnitCatalogue.Default.ByCode("24", on)!) with { Date = FrameCases.Date(on) });
        Assert.Equal(line, frame.Header.Body.IssuerLines[1]);
        Assert.Equal("Bắc Ninh", frame.Header.Place);
        Assert.Contains(party, frame.Recipients!.Entries);
    }

    [Theory]
    [InlineData("2026-09-19", "XÃ TIÊN DU", "UBND tỉnh (b/c)", "Các thôn")]
    [InlineData("2026-09-20", "PHƯỜNG TIÊN DU", "UBND thành phố (b/c)", "Các tổ dân phố")]
    public void A_commune_that_becomes_a_ward_is_called_so_with_all_that_follows(string date, string line, string superior, string villages)
    {
        var on = DateOnly.ParseExact(date, "yyyy-MM-dd");
        var unit = UnitCatalogue.Default.ByCode("09319", on)!;
        var frame = FrameCases.Derive(FrameCases.Request(unit, matter: "general") with { Date = FrameCases.Date(on) });
        Assert.Equal(line, frame.Header.Body.IssuerLines[1]);
        Assert.Contains(superior, frame.Recipients!.Entries);
        Assert.Contains(villages, frame.Recipients!.Entries);
    }

    /// <summary>The place by Phụ lục I, Mục II, khoản 4: names that begin with a number and Thành phố Hồ Chí Minh in full, others bare.</summary>
    private static string Place(AdministrativeUnit unit) =>
        char.IsDigit(unit.Name[0]) || unit.Code == "79" ? Capitals[unit.Kind][..1] + Capitals[unit.Kind][1..].ToLowerInvariant() + " " + unit.Name : unit.Name;
}
