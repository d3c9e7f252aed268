namespace ThiDua.Docx.Reading;

/// <summary>How surely a part was recognised.</summary>
public enum ReadingCertainty
{
    /// <summary>Its words or its place leave no doubt.</summary>
    Sure,

    /// <summary>Its place and look speak for it.</summary>
    Likely,

    /// <summary>Nothing speaks against it; a clerk should look.</summary>
    Guess,
}
