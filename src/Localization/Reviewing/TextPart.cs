namespace ThiDua.Localization.Reviewing;

/// <summary>The part of a document that a text stands in.</summary>
public enum TextPart
{
    /// <summary>Subject, legal bases, body and appendices.</summary>
    Content,

    /// <summary>The list of recipients with the archive line (Nơi nhận).</summary>
    Recipients,

    /// <summary>A signature block.</summary>
    Signature,
}
