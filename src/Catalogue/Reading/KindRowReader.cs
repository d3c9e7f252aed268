namespace ThiDua.Catalogue.Reading;

/// <summary>Reads the kinds file.</summary>
internal static class KindRowReader
{
    private const string Header = "code,kind,valid_from,valid_to,legal_basis";

    /// <summary>The rows in the order of the file.</summary>
    public static List<KindRow> Read(TextReader text, string file)
    {
        var rows = new List<KindRow>();
        foreach (var row in CsvReader.Read(text, file, Header))
        {
            var period = new KindPeriod(
                UnitKindTerms.FromTerm(row.Cells[1]) ?? throw row.Fault($"unknown kind '{row.Cells[1]}'."),
                row.Date(2, "valid_from"),
                row.Cells[3].Length == 0 ? null : row.Date(3, "valid_to"),
                row.Required(4, "legal_basis"));
            if (period.ValidTo <= period.ValidFrom)
                throw row.Fault("valid_to is not after valid_from.");
            rows.Add(new KindRow(row.Code(0, "code"), period, row.Line));
        }

        return rows;
    }
}
