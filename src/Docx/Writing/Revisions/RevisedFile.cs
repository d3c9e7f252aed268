using System.Collections.Immutable;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>A Word file with tracked changes.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Unplaced">The notes whose paragraph is not in the document; they are not in the file.</param>
public sealed record RevisedFile(byte[] Content, ImmutableArray<RevisionNote> Unplaced);
