namespace ThiDua.Templates.Schema.Checks;

/// <summary>How one side of a check must compare with the other.</summary>
internal enum Comparison
{
    /// <summary><c>&lt;</c></summary>
    Below,

    /// <summary><c>&lt;=</c></summary>
    NotAbove,

    /// <summary><c>=</c></summary>
    Same,

    /// <summary><c>&gt;=</c></summary>
    NotBelow,

    /// <summary><c>&gt;</c></summary>
    Above,
}
