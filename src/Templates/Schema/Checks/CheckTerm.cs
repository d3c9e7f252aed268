using System.Collections.Immutable;

namespace ThiDua.Templates.Schema.Checks;

/// <summary>A term of a check: a number, the date of the document, a field, or how many items a list has.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Number">The number.</param>
/// <param name="FromRoot">Whether the path starts at the whole of the data and not at the object that is checked.</param>
/// <param name="Path">Names of the fields on the way.</param>
internal sealed record CheckTerm(TermKind Kind, decimal Number, bool FromRoot, ImmutableArray<string> Path);
