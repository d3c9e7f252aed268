namespace ThiDua.Docx.Writing.Revisions;

/// <summary>Why something was changed: it becomes a comment at the change.</summary>
/// <param name="Paragraph">
/// Text of the paragraph, without its marker: as it is in the later version, or in the earlier if <paramref name="Removed"/>. Capitals and the
/// punctuation at its end do not matter, since layout changes both.
/// </param>
/// <param name="Start">Where in that text the changed words begin.</param>
/// <param name="Length">Their length; 0 for a place between words.</param>
/// <param name="Removed">Whether the words are those of the earlier version.</param>
/// <param name="Text">The reason, in Vietnamese; a line feed begins a new line.</param>
/// <param name="Occurrence">Which of the paragraphs with this text is meant, from 0 in reading order.</param>
public sealed record RevisionNote(string Paragraph, int Start, int Length, bool Removed, string Text, int Occurrence = 0);
