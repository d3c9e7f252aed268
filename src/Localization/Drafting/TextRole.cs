namespace ThiDua.Localization.Drafting;

/// <summary>What a text is in its document.</summary>
internal enum TextRole
{
    /// <summary>The subject of the document (trích yếu).</summary>
    Subject,

    /// <summary>A legal basis (căn cứ).</summary>
    LegalBasis,

    /// <summary>The title of a section.</summary>
    Title,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>A cell or the caption of a table.</summary>
    Cell,
}
