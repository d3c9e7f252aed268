using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>A bookmark with its place among the others.</summary>
/// <param name="entry">The bookmark; null for the root.</param>
/// <param name="number">Its object number.</param>
/// <param name="parent">The one it is under; null for the root.</param>
internal sealed class OutlineNode(OutlineEntry? entry, int number, OutlineNode? parent)
{
    private readonly List<OutlineNode> _children = [];

    /// <summary>The bookmark; null for the root.</summary>
    public OutlineEntry? Entry => entry;

    /// <summary>Its object number.</summary>
    public int Number => number;

    /// <summary>The one it is under; null for the root.</summary>
    public OutlineNode? Parent => parent;

    /// <summary>The one before it under the same parent.</summary>
    public OutlineNode? Previous { get; private init; }

    /// <summary>The one after it under the same parent.</summary>
    public OutlineNode? Next { get; private set; }

    /// <summary>The first one under it.</summary>
    public OutlineNode? First => _children.Count == 0 ? null : _children[0];

    /// <summary>The last one under it.</summary>
    public OutlineNode? Last => _children.Count == 0 ? null : _children[^1];

    /// <summary>How many are under it at any depth.</summary>
    public int Descendants => _children.Sum(child => 1 + child.Descendants);

    /// <summary>Puts a bookmark under it.</summary>
    public OutlineNode Add(OutlineEntry child, int childNumber)
    {
        var node = new OutlineNode(child, childNumber, this) { Previous = Last };
        if (Last is { } before)
        {
            before.Next = node;
        }

        _children.Add(node);
        return node;
    }
}
