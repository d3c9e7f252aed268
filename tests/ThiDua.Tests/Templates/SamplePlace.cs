using System.Text.Json.Nodes;

namespace ThiDua.Tests.Templates;

/// <summary>A value within a sample and the rules it must keep.</summary>
/// <param name="Path">Its path, such as <c>units[0].name</c>.</param>
/// <param name="Node">The value.</param>
/// <param name="Rules">Its schema, references followed.</param>
internal sealed record SamplePlace(string Path, JsonNode Node, JsonObject Rules);
