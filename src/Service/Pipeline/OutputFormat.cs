namespace ThiDua.Service.Pipeline;

/// <summary>Formats a document can be made in.</summary>
public enum OutputFormat
{
    /// <summary>Word file (.docx).</summary>
    Docx,

    /// <summary>PDF (.pdf).</summary>
    Pdf,

    /// <summary>Preview page (.html).</summary>
    Html,
}
