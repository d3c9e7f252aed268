namespace ThiDua.Service.Importing;

/// <summary>What a file to be read is, by its first bytes and not by its name.</summary>
internal enum FileKind
{
    /// <summary>None of those that can be read.</summary>
    Unknown,

    /// <summary>Word since 2007 (.docx), or any other packed file: its reader says which.</summary>
    Word,

    /// <summary>Word before 2007 (.doc).</summary>
    OldWord,

    /// <summary>OpenDocument text (.odt).</summary>
    OpenDocument,

    /// <summary>Rich Text Format (.rtf), which is often named .doc.</summary>
    RichText,

    /// <summary>PDF.</summary>
    Pdf,
}
