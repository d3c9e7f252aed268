using ThiDua.Rules.Awards;

namespace ThiDua.Templates.Frame;

/// <summary>What data says of an award.</summary>
/// <param name="Award">The award; null when the template has none.</param>
/// <param name="Matter">Code of the matter of a document that grants it; else empty.</param>
internal sealed record AwardReading(Award? Award, string Matter);
