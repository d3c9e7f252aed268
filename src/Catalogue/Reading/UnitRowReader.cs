namespace ThiDua.Catalogue.Reading;

/// <summary>Reads the units file.</summary>
internal static class UnitRowReader
{
    private const string Header = "code,name,parent_code,naming";

    /// <summary>The rows in the order of the file.</summary>
    public static List<UnitRow> Read(TextReader text, string file)
    {
        var rows = new List<UnitRow>();
        foreach (var row in CsvReader.Read(text, file, Header))
        {
            rows.Add(new UnitRow(
                row.Code(0, "code"),
                row.Required(1, "name"),
                row.Cells[2].Length == 0 ? null : row.Code(2, "parent_code"),
                Naming(row),
                row.Line));
        }

        return rows;
    }

    private static UnitNaming Naming(CsvRow row) => row.Cells[3] switch
    {
        "proper" => UnitNaming.Proper,
        "number-led" => UnitNaming.NumberLed,
        "number-tail" => UnitNaming.NumberTail,
        "person" => UnitNaming.Person,
        "event" => UnitNaming.Event,
        "always-full" => UnitNaming.AlwaysFull,
        var other => throw row.Fault($"unknown naming '{other}'."),
    };
}
