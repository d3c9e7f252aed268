using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Data;
using ThiDua.Templates.Markup;

namespace ThiDua.Templates.Schema;

/// <summary>Checks that tables given as data (the shared definition <c>table</c>) have as many cells in each row as columns.</summary>
internal static class TableShapes
{
    public static IReadOnlyList<Diagnostic> Check(object? data)
    {
        var errors = new List<Diagnostic>();
        Visit(data, "", errors);
        return errors;
    }

    private static void Visit(object? value, string path, List<Diagnostic> errors)
    {
        switch (value)
        {
            case List<object?> list:
                for (var i = 0; i < list.Count; i++)
                {
                    Visit(list[i], DataPath.Item(path, i), errors);
                }

                break;
            case DataObject fields:
                if (fields.GetValueOrDefault("columns") is List<object?> columns && fields.GetValueOrDefault("rows") is List<object?> rows)
                {
                    CheckTable(columns.Count, rows, path, errors);
                    break;
                }

                foreach (var (name, field) in fields)
                {
                    Visit(field, DataPath.Field(path, name), errors);
                }

                break;
            default:
                break;
        }
    }

    private static void CheckTable(int columns, List<object?> rows, string path, List<Diagnostic> errors)
    {
        var shape = rows.Select(row => Cells(row).Select(Span).ToArray()).ToList();
        if (TableGrid.FirstBadRow(columns, shape) is { } bad)
        {
            errors.Add(Diagnostic.Error(
                "TABLE_SHAPE",
                DataPath.Item(DataPath.Field(path, "rows"), bad),
                string.Create(CultureInfo.InvariantCulture, $"Hàng {bad + 1} của bảng không khớp với {columns} cột."),
                "Hãy ghi mỗi hàng đủ số ô bằng số cột, kể cả ô gộp."));
        }
    }

    private static List<object?> Cells(object? row) => row is DataObject fields ? fields.GetValueOrDefault("cells") as List<object?> ?? [] : [];

    private static (int Columns, int Rows) Span(object? cell) =>
        cell is DataObject fields ? (Number(fields, "columns"), Number(fields, "rows")) : (1, 1);

    private static int Number(DataObject fields, string name) => fields.GetValueOrDefault(name) is long number ? (int)number : 1;
}
