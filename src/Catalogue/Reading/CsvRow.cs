using System.Globalization;

namespace ThiDua.Catalogue.Reading;

/// <summary>One row of a data file, with where it stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Cells">The cells.</param>
internal readonly record struct CsvRow(string File, int Line, string[] Cells)
{
    /// <summary>The fault of this row as an exception.</summary>
    public CatalogueDataException Fault(string problem) => new(File, Line, problem);

    /// <summary>The cell, which must not be empty.</summary>
    public string Required(int cell, string column) =>
        Cells[cell].Length > 0 ? Cells[cell] : throw Fault($"{column} is empty.");

    /// <summary>The cell as a date.</summary>
    public DateOnly Date(int cell, string column) =>
        DateOnly.TryParseExact(Cells[cell], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Fault($"{column} '{Cells[cell]}' is not a date in the form 2025-07-01.");

    /// <summary>The code of a unit, which must be digits.</summary>
    public string Code(int cell, string column)
    {
        var code = Required(cell, column);
        return code.AsSpan().ContainsAnyExceptInRange('0', '9') ? throw Fault($"{column} '{code}' is not made of digits.") : code;
    }
}
