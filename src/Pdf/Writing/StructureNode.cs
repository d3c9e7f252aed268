using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>An element of the logical structure with its place in the file.</summary>
/// <param name="element">The element.</param>
/// <param name="number">Its object number.</param>
/// <param name="parent">Object number of what it is in.</param>
internal sealed class StructureNode(StructureElement element, int number, int parent)
{
    /// <summary>The element.</summary>
    public StructureElement Element => element;

    /// <summary>Its object number.</summary>
    public int Number => number;

    /// <summary>Object number of what it is in.</summary>
    public int Parent => parent;

    /// <summary>The image that it is, where it is one.</summary>
    public ImageFrame? Image { get; set; }

    /// <summary>Its marked content in reading order: index of the page, identifier on that page.</summary>
    public List<(int Page, int Identifier)> Content { get; } = [];
}
