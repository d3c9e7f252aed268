namespace ThiDua.Docx.Reading.Raw;

/// <summary>A block of a Word file with what its look says, before anything is understood of it.</summary>
internal abstract record RawBlock
{
    /// <summary>Whether it begins on a new page: a page break before it, or a new section of the file.</summary>
    public bool BeginsPage { get; init; }
}
