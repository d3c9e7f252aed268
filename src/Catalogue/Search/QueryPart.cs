namespace ThiDua.Catalogue.Search;

/// <summary>One side of the comma in a query.</summary>
internal readonly ref struct QueryPart
{
    /// <summary>Takes the whole key, the key without its kind, and that kind, if any.</summary>
    public QueryPart(ReadOnlySpan<char> whole, ReadOnlySpan<char> name, UnitKind? kind)
    {
        Whole = whole;
        Name = name;
        Kind = kind;
    }

    /// <summary>The key with its kind.</summary>
    public ReadOnlySpan<char> Whole { get; }

    /// <summary>The key without its kind.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>The kind, or null when the query gives none.</summary>
    public UnitKind? Kind { get; }

    /// <summary>Whether the query says nothing here.</summary>
    public bool IsEmpty => Whole.IsEmpty;

    /// <summary>Whether a unit may have the kind that the query gives.</summary>
    public bool Allows(UnitKind kind) => Kind is null || Kind == kind;
}
