using System.Text.Json.Nodes;
using ThiDua.Formats.Fonts;
using ThiDua.Templates.Data;
using ThiDua.Templates.Schema;

namespace ThiDua.Tests.Templates;

/// <summary>Walks through a sample and its schema together.</summary>
internal sealed class SampleWalk
{
    private readonly JsonObject _schema;

    /// <summary>A walk by a schema; parts of it are looked at alone, where checks of fields against the root have none.</summary>
    public SampleWalk(string schemaJson)
    {
        _schema = JsonNode.Parse(schemaJson)!.AsObject();
        LeaveOutChecks(_schema);
    }

    /// <summary>Every value of the sample, the whole first, in a fixed order.</summary>
    public IEnumerable<SamplePlace> Places(JsonNode data) => Places("", data, _schema);

    /// <summary>The fields of an object that are required there, those that conditions require included.</summary>
    public IReadOnlyList<string> Required(SamplePlace place) => place.Node is JsonObject
        ? [.. Conditional(place.Rules, place.Node).Distinct().Where(name => place.Node[name] is not null)]
        : [];

    /// <summary>Whether the rules allow the type of a value.</summary>
    public bool Allows(SamplePlace place, JsonNode? value)
    {
        var types = new JsonObject { ["type"] = place.Rules["type"]?.DeepClone(), ["title"] = "x" };
        return place.Rules["type"] is null || Fits(types, value!);
    }

    private IEnumerable<SamplePlace> Places(string path, JsonNode node, JsonObject rules)
    {
        rules = Referred(rules);
        yield return new SamplePlace(path, node, rules);
        var children = node switch
        {
            JsonObject fields => fields.Where(f => rules["properties"]?[f.Key] is JsonObject)
                .Select(f => (path.Length == 0 ? f.Key : path + "." + f.Key, f.Value!, rules["properties"]![f.Key]!.AsObject())),
            JsonArray items when rules["items"] is JsonObject each => items.Select((item, i) => ($"{path}[{i}]", item!, each)),
            _ => [],
        };
        foreach (var (at, child, childRules) in children.ToList())
        {
            foreach (var place in Places(at, child, childRules))
            {
                yield return place;
            }
        }
    }

    private IEnumerable<string> Conditional(JsonObject rules, JsonNode value)
    {
        rules = Referred(rules);
        var own = (rules["required"] as JsonArray ?? []).Select(n => n!.GetValue<string>());
        return rules["if"] is JsonObject condition && rules[Fits(condition, value) ? "then" : "else"] is JsonObject branch
            ? own.Concat(Conditional(branch, value))
            : own;
    }

    private bool Fits(JsonObject rules, JsonNode value)
    {
        var schema = rules.DeepClone().AsObject();
        schema["$defs"] = _schema["$defs"]!.DeepClone();
        var wrapped = new JsonObject { ["v"] = value.DeepClone() }.ToJsonString();
        var data = new DataReader(FontMetrics.TimesNewRoman.Covers).Read(wrapped).Value!["v"];
        return SchemaValidator.Validate(data, SchemaReader.Read(schema.ToJsonString())).Count == 0;
    }

    private static void LeaveOutChecks(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            fields.Remove("x-checks");
            fields.ToList().ForEach(field => LeaveOutChecks(field.Value));
        }
        else if (node is JsonArray items)
        {
            items.ToList().ForEach(LeaveOutChecks);
        }
    }

    private JsonObject Referred(JsonObject rules)
    {
        while (rules["$ref"]?.GetValue<string>() is { } reference)
        {
            rules = _schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
        }

        return rules;
    }
}
