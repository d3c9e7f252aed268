namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>The logical structure: a tree of standard types under Document, headings in order.</summary>
internal static class StructureChecks
{
    private static readonly HashSet<string> Standard =
    [
        "Document", "Sect", "Div", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "Caption", "TR", "TH", "TD", "Figure",
    ];

    public static IEnumerable<string> Run(PdfDocument document)
    {
        if (document.Dictionary(document.Catalogue["MarkInfo"]).GetValueOrDefault("Marked") is not true)
        {
            yield return "6.7.2.2, Matterhorn 06-001: marked as tagged";
        }

        var elements = Elements(document).ToList();
        if (document.Name(elements[0].Element, "S") != "Document")
        {
            yield return "14.8.4.2: the root is a Document";
        }

        foreach (var type in elements.Select(e => document.Name(e.Element, "S")!).Where(type => !Standard.Contains(type)).Distinct())
        {
            yield return $"Matterhorn 02-001: type {type} is not standard";
        }

        if (elements.Any(e => !ReferenceEquals(document.Dictionary(e.Element["P"]), e.Parent)))
        {
            yield return "14.7.2: every element names its parent";
        }

        foreach (var problem in Headings(elements.Select(e => document.Name(e.Element, "S")!)))
        {
            yield return problem;
        }

        if (document.Catalogue.TryGetValue("Outlines", out var outlines) && BookmarkCount(document, outlines) is var (count, named) && count != named)
        {
            yield return $"12.3.3: the outline counts {named} of {count} bookmarks";
        }
    }

    /// <summary>Every element with its parent, in reading order.</summary>
    public static IEnumerable<(Dictionary<string, object?> Element, Dictionary<string, object?> Parent)> Elements(PdfDocument document) =>
        Below(document, document.Dictionary(document.Catalogue["StructTreeRoot"]));

    /// <summary>The elements directly in an element.</summary>
    public static IEnumerable<Dictionary<string, object?>> Children(PdfDocument document, Dictionary<string, object?> element) =>
        element.TryGetValue("K", out var kids)
            ? document.List(kids).OfType<PdfReference>().Select(kid => document.Dictionary(kid))
            : [];

    private static IEnumerable<(Dictionary<string, object?> Element, Dictionary<string, object?> Parent)> Below(
        PdfDocument document, Dictionary<string, object?> parent) =>
        Children(document, parent).SelectMany(child => Below(document, child).Prepend((child, parent)));

    private static IEnumerable<string> Headings(IEnumerable<string> types)
    {
        var last = 0;
        foreach (var level in types.Where(type => type is ['H', >= '1' and <= '6']).Select(type => type[1] - '0'))
        {
            if (level > last + 1)
            {
                yield return last == 0 ? "Matterhorn 14-002: the first heading is H1" : $"Matterhorn 14-003: H{level} follows H{last}";
            }

            last = level;
        }
    }

    private static (int Count, int Named) BookmarkCount(PdfDocument document, object? outlines)
    {
        var root = document.Dictionary(outlines);
        return (CountBelow(root), (int)(double)root["Count"]!);

        int CountBelow(Dictionary<string, object?> entry)
        {
            var count = 0;
            for (var next = entry.GetValueOrDefault("First"); next is not null; next = document.Dictionary(next).GetValueOrDefault("Next"))
            {
                count += 1 + CountBelow(document.Dictionary(next));
            }

            return count;
        }
    }
}
