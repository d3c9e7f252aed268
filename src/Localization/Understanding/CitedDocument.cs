using ThiDua.Documents.Inlines;

namespace ThiDua.Localization.Understanding;

/// <summary>A document that the plan cites.</summary>
/// <param name="Path">Where.</param>
/// <param name="Citation">The citation.</param>
public sealed record CitedDocument(string Path, Citation Citation);
