using System.Globalization;

namespace ThiDua.Catalogue.Reading;

/// <summary>Reads the file of provinces that are no more.</summary>
internal static class FormerProvinceReader
{
    private const string Header = "name,kind,successor_code,valid_to,legal_basis";

    /// <summary>The rows in the order of the file.</summary>
    public static List<FormerProvince> Read(TextReader text, string file) => [.. CsvReader.Read(text, file, Header).Select(row => new FormerProvince(
        new AdministrativeUnit(
            row.Code(2, "successor_code"), row.Required(0, "name"), UnitKindTerms.FromTerm(row.Cells[1]) ?? throw row.Fault($"unknown kind '{row.Cells[1]}'."), Province: null),
        DateOnly.TryParseExact(row.Cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw row.Fault($"valid_to '{row.Cells[3]}' is not a date."),
        row.Required(4, "legal_basis")))];
}
