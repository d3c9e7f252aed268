using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ThiDua.Service.Awards;

/// <summary>The data of one paper, and where each part of it was typed.</summary>
/// <param name="Template">Id of the template.</param>
/// <param name="Data">The data.</param>
/// <param name="Rows">For each laureate of the data, the row of the list.</param>
/// <param name="Fields">For paths of the data, the field of the case; the longest path counts.</param>
public sealed record PaperContent(string Template, JsonObject Data, ImmutableArray<int> Rows, IReadOnlyDictionary<string, string> Fields);
