using ThiDua.Catalogue;

namespace ThiDua.Tests.Catalogue;

public sealed class CatalogueDataTests
{
    private const string Units = """
        # A comment.
        code,name,parent_code,naming
        12,Lai Châu,,proper
        03390,Bình Lư,12,proper
        """;

    private const string Kinds = """
        code,kind,valid_from,valid_to,legal_basis
        12,tỉnh,2025-07-01,,202/2025/QH15
        03390,xã,2025-07-01,,1670/NQ-UBTVQH15
        """;

    [Fact]
    public void A_small_catalogue_loads_and_a_unit_ends_on_its_last_day()
    {
        var catalogue = Load(Units, Kinds.Replace("03390,xã,2025-07-01,", "03390,xã,2025-07-01,2027-01-01", StringComparison.Ordinal));

        Assert.Equal("xã Bình Lư, tỉnh Lai Châu", catalogue.ByCode("03390", Date.Of("2026-12-31"))?.QualifiedName);
        Assert.Null(catalogue.ByCode("03390", Date.Of("2027-01-01")));
        Assert.Equal(UnitLookupReason.NotFound, catalogue.Find("Bình Lư", Date.Of("2027-01-01")).Reason);
        Assert.Equal("tỉnh Lai Châu", Assert.Single(catalogue.Units(Date.Of("2027-01-01"))).FullName);
    }

    [Theory]
    [InlineData("code,name,parent,naming", 1, "the header must be 'code,name,parent_code,naming'.")]
    [InlineData("", 1, "the header 'code,name,parent_code,naming' is missing.")]
    [InlineData(Units + "\n03391,Khác,12", 5, "3 cells where 4 are needed.")]
    [InlineData(Units + "\n03391,,12,proper", 5, "name is empty.")]
    [InlineData(Units + "\nA3391,Khác,12,proper", 5, "code 'A3391' is not made of digits.")]
    [InlineData(Units + "\n03391,Khác,12,loud", 5, "unknown naming 'loud'.")]
    [InlineData(Units + "\n03390,Khác,12,proper", 5, "duplicate code 03390, first in row 4.")]
    [InlineData(Units + "\n03391,Khác,12,proper", 5, "unit 03391 has no kind in k.csv.")]
    public void A_fault_in_the_units_names_file_and_row(string units, int row, string problem) =>
        AssertFault(units, Kinds, "u.csv", row, problem);

    [Theory]
    [InlineData("99", "unknown parent 99.")]
    [InlineData("03390", "parent 03390 is not a province-level unit.")]
    public void A_parent_must_be_a_province(string parent, string problem) =>
        AssertFault(
            $"{Units}\n03391,Khác,{parent},proper", $"{Kinds}\n03391,xã,2025-07-01,,1670/NQ-UBTVQH15", "u.csv", 5, problem);

    [Theory]
    [InlineData("03390,phường,2026-01-01,,1/NQ", "validity of 03390 overlaps that of row 3.")]
    [InlineData("03390,phường,2025-01-01,2025-07-02,1/NQ", "validity of 03390 overlaps that of row 3.")]
    [InlineData("03390,xã,2025-07-01,,1/NQ", "validity of 03390 overlaps that of row 3.")]
    [InlineData("03391,xã,2025-07-01,,1/NQ", "unknown code 03391.")]
    [InlineData("03390,huyện,2026-01-01,,1/NQ", "unknown kind 'huyện'.")]
    [InlineData("03390,,2026-01-01,,1/NQ", "unknown kind ''.")]
    [InlineData("03390,xã,01/7/2025,,1/NQ", "valid_from '01/7/2025' is not a date in the form 2025-07-01.")]
    [InlineData("03390,xã,2025-07-01,soon,1/NQ", "valid_to 'soon' is not a date in the form 2025-07-01.")]
    [InlineData("03390,xã,2025-07-01,2025-07-01,1/NQ", "valid_to is not after valid_from.")]
    [InlineData("03390,xã,2025-07-01,,", "legal_basis is empty.")]
    [InlineData("03390,tỉnh,2026-01-01,,1/NQ", "unit 03390 cannot be a tỉnh: it has a parent.")]
    [InlineData("12,xã,2026-01-01,,1/NQ", "unit 12 cannot be a xã: it has no parent.")]
    public void A_fault_in_the_kinds_names_file_and_row(string kind, string problem) =>
        AssertFault(Units, $"{Kinds}\n{kind}", "k.csv", 4, problem);

    [Fact]
    public void Rows_that_meet_without_overlap_are_in_order_whatever_their_order_in_the_file()
    {
        var catalogue = Load(Units, $"{Kinds}\n03390,phường,2024-01-01,2025-07-01,1/NQ\n12,tỉnh,2024-01-01,2025-07-01,1/NQ");

        Assert.Equal(UnitKind.Ward, catalogue.ByCode("03390", Date.Of("2025-06-30"))?.Kind);
        Assert.Equal(UnitKind.Commune, catalogue.ByCode("03390", Date.Of("2025-07-01"))?.Kind);
        Assert.Equal([UnitKind.Ward, UnitKind.Commune], catalogue.History("03390").Select(period => period.Kind));
    }

    [Fact]
    public void A_unit_must_not_exist_without_its_parent() =>
        AssertFault(
            Units,
            Kinds.Replace("12,tỉnh,2025-07-01,", "12,tỉnh,2025-07-01,2026-01-01", StringComparison.Ordinal),
            "u.csv",
            4,
            "unit 03390 exists on 2026-01-01, its parent 12 does not.");

    [Theory]
    [InlineData("03390,Bình Lư,12,proper", "03390,Bình Lư,13,proper", "u.csv", "unknown parent 13.")]
    [InlineData("03390,Bình Lư,12,proper", "03391,Bình Lư,12,proper", "k.csv", "unknown code 03390.")]
    [InlineData("03390,xã,2025-07-01,", "# 03390,xã,2025-07-01,", "u.csv", "unit 03390 has no kind in k.csv.")]
    [InlineData("03390,xã,2025-07-01,", "03390,,2025-07-01,", "k.csv", "unknown kind ''.")]
    [InlineData("24,tỉnh,2025-07-01,2026-09-20,", "24,tỉnh,2025-07-01,2026-09-21,", "k.csv", "validity of 24 overlaps that of row ")]
    public void A_fault_put_into_the_built_in_data_is_named_with_its_row(string row, string wrong, string file, string problem)
    {
        var (units, kinds) = (BuiltIn("units.csv"), BuiltIn("kinds.csv"));
        var (wrongUnits, wrongKinds) = (Replace(units, row, wrong), Replace(kinds, row, wrong));

        Assert.NotEqual((units, kinds), (wrongUnits, wrongKinds));
        var fault = Assert.Throws<CatalogueDataException>(() => Load(wrongUnits, wrongKinds));
        Assert.StartsWith($"{file}, row {fault.Row}: {problem}", fault.Message, StringComparison.Ordinal);
        var blamed = (file == "u.csv" ? wrongUnits : wrongKinds).Split('\n')[fault.Row - 1];
        Assert.StartsWith(row.Split(',')[0] + ",", blamed, StringComparison.Ordinal);
    }

    private static void AssertFault(string units, string kinds, string file, int row, string problem)
    {
        var fault = Assert.Throws<CatalogueDataException>(() => Load(units, kinds));
        Assert.Equal($"{file}, row {row}: {problem}", fault.Message);
        Assert.Equal((file, row), (fault.File, fault.Row));
    }

    private static string Replace(string data, string row, string wrong) =>
        data.Replace("\n" + row, "\n" + wrong, StringComparison.Ordinal);

    private static string BuiltIn(string name)
    {
        using var reader = new StreamReader(typeof(UnitCatalogue).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static UnitCatalogue Load(string units, string kinds)
    {
        using var unitsReader = new StringReader(units);
        using var kindsReader = new StringReader(kinds);
        return UnitCatalogue.Load(unitsReader, kindsReader, "u.csv", "k.csv");
    }
}
