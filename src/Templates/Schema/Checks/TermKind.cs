namespace ThiDua.Templates.Schema.Checks;

/// <summary>Kinds of terms of a check.</summary>
internal enum TermKind
{
    /// <summary>A number, written out.</summary>
    Number,

    /// <summary>The date of the document: <c>@date</c>.</summary>
    DocumentDate,

    /// <summary>The value of a field.</summary>
    Field,

    /// <summary>How many items a list has: <c>count(present)</c>; none when it was not given.</summary>
    Count,
}
