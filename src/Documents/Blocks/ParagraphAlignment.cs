namespace ThiDua.Documents.Blocks;

/// <summary>Where the lines of a paragraph stand.</summary>
public enum ParagraphAlignment
{
    /// <summary>As running text does.</summary>
    Text,

    /// <summary>In the middle, as the title of a form.</summary>
    Center,

    /// <summary>At the right, as "Mẫu số 01" or a unit of measure above a table.</summary>
    Right,
}
