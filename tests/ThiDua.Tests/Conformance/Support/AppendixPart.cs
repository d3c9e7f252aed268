using System.Collections.Immutable;
using ThiDua.Tests.Conformance.Docx;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>An appendix of a plan as found in the file.</summary>
/// <param name="Section">Index of the section it begins in.</param>
/// <param name="Head">Names of the issuing body and of the State, over a text that a decision promulgates.</param>
/// <param name="Label">The line with the word Phụ lục, DANH SÁCH or the kind of the text.</param>
/// <param name="Title">Lines of its title.</param>
/// <param name="Reference">The line that says what it goes with.</param>
/// <param name="Rule">The drawn line.</param>
/// <param name="Blocks">All below the drawn line.</param>
/// <param name="Body">Paragraphs of the content.</param>
internal sealed record AppendixPart(
    int Section,
    DocxTable? Head,
    ResolvedParagraph Label,
    ImmutableArray<ResolvedParagraph> Title,
    ResolvedParagraph? Reference,
    ResolvedParagraph? Rule,
    ImmutableArray<DocxBlock> Blocks,
    ImmutableArray<ResolvedParagraph> Body);
