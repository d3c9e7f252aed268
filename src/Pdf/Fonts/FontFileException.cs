namespace ThiDua.Pdf.Fonts;

/// <summary>A font file cannot be used: it is broken, lacks something needed, or may not be embedded.</summary>
/// <param name="fileName">The file.</param>
/// <param name="problem">What is wrong with it.</param>
public sealed class FontFileException(string fileName, string problem) : Exception($"Font file '{fileName}': {problem}")
{
    /// <summary>The file.</summary>
    public string FileName => fileName;
}
