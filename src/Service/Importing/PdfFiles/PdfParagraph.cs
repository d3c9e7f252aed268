namespace ThiDua.Service.Importing.PdfFiles;

/// <summary>A paragraph made of rows.</summary>
/// <param name="Alignment">"center", "right", "left" or "both".</param>
internal sealed record PdfParagraph(string Alignment)
{
    /// <summary>Its text.</summary>
    public List<PdfRun> Runs { get; } = [];

    /// <summary>Whether it begins a page that the one before left room for.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>How many empty lines stand above it.</summary>
    public int Gap { get; init; }
}
