using System.Collections.Immutable;
using ThiDua.Formats.Comparing;
using ThiDua.Formats.Formatted;

namespace ThiDua.Docx.Writing.Revisions;

/// <summary>A paragraph of the file: what stands in it, and what became of the mark that ends it.</summary>
/// <param name="Contents">The paragraphs of either version whose content stands in it.</param>
/// <param name="Mark">What became of its mark.</param>
/// <param name="Layout">The paragraph whose layout it has.</param>
internal sealed record MarkedParagraph(ImmutableArray<ComparedParagraph> Contents, Change Mark, FormattedBlock Layout);
