namespace ThiDua.Documents.Inlines;

/// <summary>A line of dots up to the right margin, to be filled in by hand (phần để trống trên biểu mẫu).</summary>
public sealed record Fill : Inline
{
    /// <inheritdoc />
    public override string PlainText => "\t";
}
