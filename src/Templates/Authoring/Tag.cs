namespace ThiDua.Templates.Authoring;

/// <summary>A tag in a template written in Word.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Word">The helper before the name (<c>longDate</c>), or the block's word (<c>each</c>); empty for a plain field.</param>
/// <param name="Name">The field as typed; empty for a tag without one.</param>
/// <param name="Start">Where it begins in the paragraph.</param>
/// <param name="Length">How long it is.</param>
public sealed record Tag(TagKind Kind, string Word, string Name, int Start, int Length);
