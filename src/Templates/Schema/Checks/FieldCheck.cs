using System.Collections.Immutable;

namespace ThiDua.Templates.Schema.Checks;

/// <summary>What fields of an object must be to one another: <c>agree + disagree &lt;= count(@root.present)</c>.</summary>
/// <param name="Left">Terms to be added up.</param>
/// <param name="Comparison">How the sides must compare.</param>
/// <param name="Right">Terms to be added up.</param>
/// <param name="Hint">Vietnamese sentence on what to do; empty for the usual one.</param>
internal sealed record FieldCheck(ImmutableArray<CheckTerm> Left, Comparison Comparison, ImmutableArray<CheckTerm> Right, string Hint);
