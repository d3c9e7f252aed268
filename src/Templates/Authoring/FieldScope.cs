namespace ThiDua.Templates.Authoring;

/// <summary>What is open at a place of a template: a loop or condition.</summary>
/// <param name="Tag">The tag that opened it.</param>
/// <param name="Paragraph">Number of its paragraph, from 1.</param>
/// <param name="Inside">Where fields are looked for inside it.</param>
internal sealed record FieldScope(Tag Tag, int Paragraph, Field Inside);
