using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>A bookmark with its place among the others.</summary>
/// <param name="Entry">The bookmark; null for the root.</param>
/// <param name="Number">Its object number.</param>
/// <param name="Parent">The one it is under.</param>
internal sealed record OutlineNode(OutlineEntry? Entry, int Number, OutlineNode? Parent)
{
    /// <summary>Those under it.</summary>
    public List<OutlineNode> Children { get; } = [];

    /// <summary>How many are under it at any depth.</summary>
    public int Descendants => Children.Sum(child => 1 + child.Descendants);
}
