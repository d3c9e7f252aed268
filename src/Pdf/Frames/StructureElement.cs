namespace ThiDua.Pdf.Frames;

/// <summary>An element of the logical structure of a document (PDF 1.7, 14.7): grows while pages are laid out.</summary>
/// <param name="type">Its type.</param>
public sealed class StructureElement(StructureType type)
{
    private readonly List<StructureElement> _children = [];

    /// <summary>Its type.</summary>
    public StructureType Type => type;

    /// <summary>Its children, in reading order; a leaf has none and holds frame items instead.</summary>
    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>How many columns a cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows a cell covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>What a figure shows, for who cannot see it; empty for all else.</summary>
    public string AlternativeText { get; init; } = "";

    /// <summary>Adds a child and returns it.</summary>
    public StructureElement Add(StructureElement child)
    {
        _children.Add(child);
        return child;
    }

    /// <summary>Adds a child of a type and returns it.</summary>
    public StructureElement Add(StructureType childType) => Add(new StructureElement(childType));
}
