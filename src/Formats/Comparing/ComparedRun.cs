using ThiDua.Formats.Formatted;

namespace ThiDua.Formats.Comparing;

/// <summary>A stretch of text of one look of which all is kept, inserted or removed.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Run">Its text and look.</param>
public sealed record ComparedRun(Change Change, FormattedRun Run);
