namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>Tables and lists: what may be in what, header cells with their scope, rows of equal width.</summary>
internal static class TableAndListChecks
{
    private static readonly Dictionary<string, string[]> AllowedParents = new()
    {
        ["TR"] = ["Table"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["Caption"] = ["Table", "L", "Div"],
    };

    private static readonly Dictionary<string, string[]> AllowedChildren = new()
    {
        ["Table"] = ["TR", "Caption"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["LI", "L", "Caption"],
        ["LI"] = ["LBody", "Lbl"],
    };

    public static IEnumerable<string> Run(PdfDocument document)
    {
        foreach (var (element, parent) in StructureChecks.Elements(document))
        {
            var type = document.Name(element, "S")!;
            var container = document.Name(parent, "S") ?? "";
            if ((AllowedParents.TryGetValue(type, out var parents) && !parents.Contains(container))
                || (AllowedChildren.TryGetValue(container, out var children) && !children.Contains(type)))
            {
                yield return $"Matterhorn 09-004, 09-005: {type} in {container}";
            }

            if (type == "TH" && Attribute(document, element, "Scope") is not PdfName { Value: "Column" or "Row" or "Both" })
            {
                yield return "Matterhorn 15-003: header cell with scope";
            }

            if (type == "Table" && RowWidths(document, element).Distinct().Count() > 1)
            {
                yield return "14.8.4.3.4: rows of a table are equally wide";
            }
        }
    }

    private static object? Attribute(PdfDocument document, Dictionary<string, object?> element, string name) =>
        element.TryGetValue("A", out var attributes) ? document.Dictionary(attributes).GetValueOrDefault(name) : null;

    private static List<int> RowWidths(PdfDocument document, Dictionary<string, object?> table)
    {
        var widths = new List<int>();
        var reaching = new List<(int Rows, int Columns)>();
        foreach (var row in StructureChecks.Children(document, table).Where(child => document.Name(child, "S") == "TR"))
        {
            var width = reaching.Sum(cell => cell.Columns);
            reaching = [.. reaching.Select(cell => (cell.Rows - 1, cell.Columns)).Where(cell => cell.Item1 > 0)];
            foreach (var cell in StructureChecks.Children(document, row))
            {
                var columns = (int)(Attribute(document, cell, "ColSpan") as double? ?? 1);
                var rows = (int)(Attribute(document, cell, "RowSpan") as double? ?? 1);
                width += columns;
                if (rows > 1)
                {
                    reaching.Add((rows - 1, columns));
                }
            }

            widths.Add(width);
        }

        return widths;
    }
}
