using ThiDua.Documents;

namespace ThiDua.Docx.Reading;

/// <summary>A Word file as a document tree.</summary>
/// <param name="Document">The tree.</param>
/// <param name="Report">What was recognised.</param>
public sealed record ReadDocument(OfficialDocument Document, ReadingReport Report);
