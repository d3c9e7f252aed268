namespace ThiDua.Docx.Reading.Raw;

/// <summary>How a cell is merged with those above and below it.</summary>
internal enum RawMerge
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The first of merged cells.</summary>
    Begins,

    /// <summary>Covered by the cell above.</summary>
    Continues,
}
