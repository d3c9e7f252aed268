using System.Text.Json.Nodes;

namespace ThiDua.Tests.Properties;

/// <summary>Spoils data at random places: takes away, adds, changes types, puts in text of any kind.</summary>
internal sealed class JsonSpoiler(Random random)
{
    public void Spoil(JsonNode root, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var containers = Containers(root).ToList();
            SpoilOne(containers[random.Next(containers.Count)]);
        }
    }

    private void SpoilOne(JsonNode container)
    {
        switch (container)
        {
            case JsonObject fields when fields.Count > 0 && random.Next(4) > 0:
                var name = fields.ElementAt(random.Next(fields.Count)).Key;
                if (random.Next(3) == 0)
                {
                    fields.Remove(name);
                }
                else
                {
                    fields[name] = Value();
                }

                break;
            case JsonObject fields:
                fields[RandomText.Anything(random)] = Value();
                break;
            case JsonArray { Count: > 0 } items when random.Next(3) > 0:
                items[random.Next(items.Count)] = Value();
                break;
            case JsonArray items:
                items.Add(Value());
                break;
            default:
                break;
        }
    }

    private JsonNode? Value() => random.Next(8) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(-5, 5)),
        2 => JsonValue.Create(random.NextDouble() * 1e12),
        3 => JsonValue.Create(true),
        4 => new JsonArray(JsonValue.Create(RandomText.Anything(random))),
        5 => new JsonObject { ["text"] = RandomText.Anything(random) },
        _ => JsonValue.Create(RandomText.Anything(random)),
    };

    private static IEnumerable<JsonNode> Containers(JsonNode node)
    {
        yield return node;
        var children = node switch
        {
            JsonObject fields => fields.Select(f => f.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var child in children.Where(c => c is JsonObject or JsonArray).SelectMany(c => Containers(c!)))
        {
            yield return child;
        }
    }
}
