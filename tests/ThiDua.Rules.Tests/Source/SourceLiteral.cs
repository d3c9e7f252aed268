namespace ThiDua.Rules.Tests.Source;

/// <summary>A piece of text that stands in quotes in a source file.</summary>
/// <param name="Place">File and line, such as <c>Signing/SigningRules.cs:52</c>.</param>
/// <param name="Text">The text; of an interpolated one the pieces between the holes, each by itself.</param>
internal sealed record SourceLiteral(string Place, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"{Place}: {Text}";
}
