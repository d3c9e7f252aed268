namespace ThiDua.Documents.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>A remark; the document is made.</summary>
    Info,

    /// <summary>Something a clerk should look at; the document is made.</summary>
    Warning,

    /// <summary>No document may be made from this input.</summary>
    Error,
}
