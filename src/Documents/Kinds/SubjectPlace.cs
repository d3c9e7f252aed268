namespace ThiDua.Documents.Kinds;

/// <summary>Where the subject (trích yếu) of a document stands.</summary>
public enum SubjectPlace
{
    /// <summary>Below the kind, centred on the page (cell 5a).</summary>
    Title,

    /// <summary>Below number and symbol (cell 5b); the document has no title.</summary>
    UnderNumber,
}
