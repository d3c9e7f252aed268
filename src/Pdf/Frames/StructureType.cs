namespace ThiDua.Pdf.Frames;

/// <summary>Standard structure types (PDF 1.7, 14.8.4).</summary>
public enum StructureType
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>A section.</summary>
    Sect,

    /// <summary>A division without meaning of its own, such as the head block.</summary>
    Div,

    /// <summary>Heading of the first level.</summary>
    H1,

    /// <summary>Heading of the second level.</summary>
    H2,

    /// <summary>Heading of the third level.</summary>
    H3,

    /// <summary>Heading of the fourth level.</summary>
    H4,

    /// <summary>Paragraph.</summary>
    P,

    /// <summary>List.</summary>
    L,

    /// <summary>List item.</summary>
    LI,

    /// <summary>Body of a list item.</summary>
    LBody,

    /// <summary>Table.</summary>
    Table,

    /// <summary>Caption of a table or figure.</summary>
    Caption,

    /// <summary>Figure.</summary>
    Figure,

    /// <summary>Row of a table.</summary>
    TR,

    /// <summary>Header cell.</summary>
    TH,

    /// <summary>Data cell.</summary>
    TD,
}
