using System.Text.Json.Nodes;
using ThiDua.Documents.Diagnostics;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>Each sample with one thing spoiled gives one diagnostic, at the place of that thing.</summary>
public class SampleFieldTests
{
    private static readonly JsonNode?[] Values = [JsonValue.Create(true), JsonValue.Create(5), JsonValue.Create("chữ"), new JsonObject(), new JsonArray()];

    [Theory]
    [MemberData(nameof(SampleTests.Samples), MemberType = typeof(SampleTests))]
    public void A_required_field_left_out_is_one_diagnostic_at_its_path(string template, string name) =>
        Spoil(template, name, "FIELD_REQUIRED", (walk, place) => walk.Required(place).Select(field => (
            place.Path.Length == 0 ? field : place.Path + "." + field,
            (Action<JsonNode>)(node => node.AsObject().Remove(field)))));

    [Theory]
    [MemberData(nameof(SampleTests.Samples), MemberType = typeof(SampleTests))]
    public void An_unknown_field_is_one_diagnostic_at_its_path(string template, string name) =>
        Spoil(template, name, "FIELD_UNKNOWN", (_, place) => place.Node is JsonObject
            ? [(place.Path.Length == 0 ? "zzz" : place.Path + ".zzz", node => node["zzz"] = 1)]
            : []);

    [Theory]
    [MemberData(nameof(SampleTests.Samples), MemberType = typeof(SampleTests))]
    public void A_value_of_the_wrong_type_is_one_diagnostic_at_its_path(string template, string name) =>
        Spoil(template, name, "TYPE_MISMATCH", (walk, place) => place.Path.Length > 0 && Array.Find(Values, v => !walk.Allows(place, v)) is { } wrong
            ? [(place.Path, node => node.ReplaceWith(wrong.DeepClone()))]
            : []);

    private static void Spoil(
        string template, string name, string code, Func<SampleWalk, SamplePlace, IEnumerable<(string Path, Action<JsonNode> Change)>> changes)
    {
        var sample = Sample.Of(template, name);
        var walk = new SampleWalk(Sample.Package(template).SchemaJson);
        var places = walk.Places(JsonNode.Parse(sample.DataJson)!).ToList();
        var tried = 0;
        for (var i = 0; i < places.Count; i++)
        {
            foreach (var (path, change) in changes(walk, places[i]))
            {
                var copy = JsonNode.Parse(sample.DataJson)!;
                change(walk.Places(copy).ElementAt(i).Node);
                var found = Pipeline.Render(template, sample.Unit, copy.ToJsonString()).Diagnostics;
                Assert.Equal($"{code} {path}", string.Join(" | ", found.Select(Line)));
                tried++;
            }
        }

        Assert.True(tried > 2, $"Only {tried} places were tried.");
    }

    private static string Line(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Path}";
}
