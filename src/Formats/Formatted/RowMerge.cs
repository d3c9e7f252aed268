namespace ThiDua.Formats.Formatted;

/// <summary>The part of a cell in a cell merged over rows.</summary>
public enum RowMerge
{
    /// <summary>Not merged.</summary>
    None,

    /// <summary>The first of the merged cells, which holds the content.</summary>
    Begins,

    /// <summary>A further one, empty.</summary>
    Continues,
}
