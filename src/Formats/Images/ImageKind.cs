namespace ThiDua.Formats.Images;

/// <summary>Kinds of image files that writers embed.</summary>
public enum ImageKind
{
    /// <summary>PNG, not interlaced.</summary>
    Png,

    /// <summary>JPEG, grey or of three colours.</summary>
    Jpeg,
}
