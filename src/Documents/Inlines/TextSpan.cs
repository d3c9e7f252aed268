namespace ThiDua.Documents.Inlines;

/// <summary>Running text.</summary>
/// <param name="Text">The text, in Unicode normalization form C.</param>
/// <param name="Emphasis">How it stands out.</param>
public sealed record TextSpan(string Text, Emphasis Emphasis = Emphasis.None) : Inline
{
    /// <inheritdoc />
    public override string PlainText => Text;
}
