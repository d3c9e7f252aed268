namespace ThiDua.Documents.Inlines;

/// <summary>How a stretch of running text stands out.</summary>
[Flags]
public enum Emphasis
{
    /// <summary>As the text around it.</summary>
    None = 0,

    /// <summary>Bold (đậm).</summary>
    Bold = 1,

    /// <summary>Italic (nghiêng).</summary>
    Italic = 2,
}
