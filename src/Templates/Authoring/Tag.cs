namespace ThiDua.Templates.Authoring;

/// <summary>A tag in a template written in Word.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Word">The block's word (<c>each</c>); empty for a field, and for a block that is none.</param>
/// <param name="Text">What it is about, as typed: a field, or a helper with its arguments; may be empty.</param>
/// <param name="Start">Where it begins in the paragraph.</param>
/// <param name="Length">How long it is.</param>
public sealed record Tag(TagKind Kind, string Word, string Text, int Start, int Length);
