namespace ThiDua.Templates.Authoring;

/// <summary>What an expression in a tag is.</summary>
internal enum ExpressionKind
{
    /// <summary>A field, as typed.</summary>
    Place,

    /// <summary>Words in quotes.</summary>
    Quoted,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A helper with its arguments.</summary>
    Call,
}
