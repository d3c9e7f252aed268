using System.Collections.Immutable;
using ThiDua.Documents;

namespace ThiDua.Docx.Reading;

/// <summary>A Word file as a document tree.</summary>
/// <param name="Document">The tree.</param>
/// <param name="Report">What was recognised.</param>
/// <param name="Paragraphs">Each paragraph of the file that has text, in reading order, for messages that name a place.</param>
public sealed record ReadDocument(OfficialDocument Document, ReadingReport Report, ImmutableArray<SourceParagraph> Paragraphs);
