namespace ThiDua.Documents.Inlines;

/// <summary>A new line within the same paragraph.</summary>
public sealed record LineBreak : Inline
{
    /// <inheritdoc />
    public override string PlainText => "\n";
}
