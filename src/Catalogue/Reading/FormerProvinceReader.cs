namespace ThiDua.Catalogue.Reading;

/// <summary>Reads the file of provinces that are no more.</summary>
internal static class FormerProvinceReader
{
    private const string Header = "name,kind,successor_code,valid_to,legal_basis";

    /// <summary>The rows in the order of the file.</summary>
    public static List<FormerProvince> Read(TextReader text, string file) => [.. CsvReader.Read(text, file, Header).Select(row => new FormerProvince(
        new AdministrativeUnit(
            row.Code(2, "successor_code"), row.Required(0, "name"), UnitKindTerms.FromTerm(row.Cells[1]) ?? throw row.Fault($"unknown kind '{row.Cells[1]}'."), Province: null),
        row.Date(3, "valid_to"),
        row.Required(4, "legal_basis")))];
}
