using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Awards;

/// <summary>A case with its papers.</summary>
/// <param name="Papers">The papers, in their order.</param>
/// <param name="RowFaults">What is wrong with rows of the list.</param>
/// <param name="Honoured">How many are honoured, by kind.</param>
/// <param name="Left">Rows of those who did not get enough votes.</param>
public sealed record PreparedCase(
    ImmutableArray<PreparedPaper> Papers, ImmutableArray<Diagnostic> RowFaults, IReadOnlyDictionary<string, int> Honoured, ImmutableArray<int> Left);
