namespace ThiDua.Documents.Blocks;

/// <summary>How the text of a table's cell is aligned.</summary>
public enum CellAlignment
{
    /// <summary>Left, for words.</summary>
    Left,

    /// <summary>Centred, for ordinals, units and short marks.</summary>
    Center,

    /// <summary>Right, for numbers.</summary>
    Right,
}
