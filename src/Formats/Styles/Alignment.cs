namespace ThiDua.Formats.Styles;

/// <summary>How the lines of a paragraph are aligned.</summary>
public enum Alignment
{
    /// <summary>To the left edge.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>To the right edge.</summary>
    Right,

    /// <summary>To both edges (canh đều hai lề).</summary>
    Justify,
}
