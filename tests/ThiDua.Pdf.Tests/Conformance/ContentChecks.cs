namespace ThiDua.Pdf.Tests.Conformance;

/// <summary>Content: all of it marked, with marks that lead to the structure; no word runs into the next at the end of a line.</summary>
internal static class ContentChecks
{
    private static readonly HashSet<string> Known =
        ["g", "G", "rg", "RG", "w", "m", "l", "S", "BT", "ET", "Tf", "Td", "Tj", "TJ", "BDC", "EMC", "q", "Q", "cm", "Do"];

    private static readonly HashSet<string> State = ["g", "G", "rg", "RG", "w"];

    public static IEnumerable<string> Run(PdfDocument document)
    {
        for (var index = 0; index < document.Pages.Count; index++)
        {
            foreach (var problem in Check(document, document.Pages[index]))
            {
                yield return $"{problem} (page {index + 1})";
            }
        }
    }

    private static IEnumerable<string> Check(PdfDocument document, Dictionary<string, object?> page)
    {
        var parents = document.List(ParentTree(document).GetValueOrDefault((int)(page.GetValueOrDefault("StructParents") as double? ?? -1), null));
        var (depth, seen, inText) = (0, new HashSet<int>(), false);
        foreach (var operation in ContentOperation.Read(document.Stream(page["Contents"]).Decoded()))
        {
            switch (operation.Operator)
            {
                case var other when !Known.Contains(other):
                    yield return $"6.2.2: operator {other} is not expected";
                    break;
                case "BDC":
                    depth++;
                    var entries = document.Dictionary(operation.Operands[1]);
                    var artifact = operation.Operands[0] is PdfName { Value: "Artifact" };
                    if (artifact ? document.Name(entries, "Type") is null : !Leads(document, operation, entries, parents, seen))
                    {
                        yield return "Matterhorn 01-005: marked content that is neither artifact nor in the structure";
                    }

                    break;
                case "EMC":
                    depth--;
                    break;
                case "BT" or "ET":
                    inText = operation.Operator == "BT";
                    break;
                case var drawing when depth != 1 && !State.Contains(drawing):
                    yield return $"Matterhorn 01-003, 01-004, 01-005: {drawing} at depth {depth} of marked content";
                    break;
            }
        }

        if (depth != 0 || inText)
        {
            yield return "14.6.1: marked content and text objects end";
        }

        if (parents.Count != seen.Count && !(seen.Count == 0 && parents is [null]))
        {
            yield return "14.7.4.4: the parent tree has one element for each marked content";
        }

        if (document.Name(page, "Tabs") != "S")
        {
            yield return "Matterhorn 28-008: tab order by structure";
        }
    }

    // The mark is new on its page, and the element that the parent tree names has the same tag and names the mark.
    private static bool Leads(
        PdfDocument document, ContentOperation operation, Dictionary<string, object?> entries, List<object?> parents, HashSet<int> seen)
    {
        if (entries.GetValueOrDefault("MCID") is not double number || !seen.Add((int)number) || number >= parents.Count)
        {
            return false;
        }

        var element = document.Dictionary(parents[(int)number]);
        return operation.Operands[0] is PdfName tag && tag.Value == document.Name(element, "S")
            && document.List(element["K"]).Any(kid => kid is double own ? (int)own == (int)number
                : document.Dictionary(kid).GetValueOrDefault("MCID") is double far && (int)far == (int)number);
    }

    private static Dictionary<int, object?> ParentTree(PdfDocument document)
    {
        var numbers = document.List(document.Dictionary(document.Dictionary(document.Catalogue["StructTreeRoot"])["ParentTree"])["Nums"]);
        return numbers.Chunk(2).ToDictionary(pair => (int)(double)pair[0]!, pair => pair[1]);
    }
}
