using System.Collections.Immutable;

namespace ThiDua.Docx.Reading;

/// <summary>What was recognised in a foreign file, and how surely.</summary>
/// <param name="Parts">The parts found, in the order of the document.</param>
public sealed record ReadingReport(ImmutableArray<RecognisedPart> Parts);
