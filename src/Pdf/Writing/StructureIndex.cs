using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>Which marked content belongs to which element of the logical structure; filled while pages are written.</summary>
internal sealed class StructureIndex
{
    private readonly Dictionary<StructureElement, StructureNode> _nodes = [];
    private readonly List<int>[] _pages;

    /// <summary>Numbers the elements.</summary>
    /// <param name="document">Whose structure it is.</param>
    /// <param name="file">Gives the object numbers.</param>
    public StructureIndex(LaidOutDocument document, PdfFile file)
    {
        Root = file.Reserve();
        Add(document.Structure, Root, file);
        _pages = [.. document.Pages.Select(_ => new List<int>())];
        Heights = [.. document.Pages.Select(page => page.Height)];
    }

    /// <summary>Object number of the root of the structure tree.</summary>
    public int Root { get; }

    /// <summary>The elements, each before its children.</summary>
    public List<StructureNode> Nodes { get; } = [];

    /// <summary>For each page the object numbers of the elements that its marked content belongs to, by identifier.</summary>
    public IReadOnlyList<List<int>> Pages => _pages;

    /// <summary>Heights of the pages, in points.</summary>
    public IReadOnlyList<double> Heights { get; }

    /// <summary>The node of an element.</summary>
    public StructureNode this[StructureElement element] => _nodes[element];

    /// <summary>Gives the next stretch of marked content on a page its identifier.</summary>
    public int Mark(StructureElement element, int page)
    {
        if (!_nodes.TryGetValue(element, out var node) || element.Children.Count > 0)
        {
            throw new InvalidOperationException($"Content of page {page + 1} belongs to a {element.Type} that is no leaf of the structure.");
        }

        var identifier = _pages[page].Count;
        _pages[page].Add(node.Number);
        node.Content.Add((page, identifier));
        return identifier;
    }

    private void Add(StructureElement element, int parent, PdfFile file)
    {
        var node = new StructureNode(element, file.Reserve(), parent);
        _nodes.Add(element, node);
        Nodes.Add(node);
        foreach (var child in element.Children)
        {
            Add(child, node.Number, file);
        }
    }
}
