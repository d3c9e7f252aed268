using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThiDua.TestImages;

namespace ThiDua.Tests.Properties;

/// <summary>Makes random data that mostly fits a JSON Schema: every branch of it can come up.</summary>
internal sealed class SchemaFiller(JsonObject schema, Random random)
{
    private const int DeepestOptional = 7;

    private static readonly string[] Formed = ["2026-05-20", "2026-05", "2026", "10/11", "3076/KH-UBND", "TM. ỦY BAN NHÂN DÂN", "quý IV năm 2027", "xây dựng nông thôn mới", "12", "08:00", "vhxh@laichau.gov.vn"];

    public JsonNode? Fill() => Fill(schema, 0);

    private JsonNode? Fill(JsonNode? node, int depth)
    {
        if (node is not JsonObject rules)
        {
            return JsonValue.Create(RandomText.Words(random, 3));
        }

        if (rules["$ref"] is not null)
        {
            return Fill(Referred(rules), depth);
        }

        if (rules["examples"] is JsonArray { Count: > 0 } examples && (random.Next(3) == 0 || IsCode(rules)))
        {
            return examples[random.Next(examples.Count)]!.DeepClone();
        }

        var types = rules["type"] is JsonArray several ? [.. several.Select(t => t!.GetValue<string>())] : new[] { rules["type"]?.GetValue<string>() ?? "string" };
        return types[random.Next(types.Length)] switch
        {
            "object" => FillObject(rules, depth),
            "array" => FillArray(rules, depth),
            "integer" => JsonValue.Create(random.Next(Int(rules, "minimum", 0), Math.Min(Int(rules, "maximum", 1000), 100_000) + 1)),
            "number" => JsonValue.Create(Math.Round((random.NextDouble() * 10) + Int(rules, "minimum", 0), 2)),
            "boolean" => JsonValue.Create(random.Next(2) == 0),
            _ => JsonValue.Create(FillText(rules)),
        };
    }

    /// <summary>A code of the rules means nothing at random.</summary>
    private static bool IsCode(JsonObject rules) => rules["title"]?.GetValue<string>() is { } title && title.StartsWith("Mã", StringComparison.Ordinal);

    private JsonNode? Referred(JsonNode? rules) =>
        rules?["$ref"]?.GetValue<string>() is { } reference ? schema["$defs"]![reference["#/$defs/".Length..]] : rules;

    private JsonObject FillObject(JsonObject rules, int depth)
    {
        var required = Names(rules["required"]).ToHashSet(StringComparer.Ordinal);
        var never = new HashSet<string>(StringComparer.Ordinal);
        ChooseBranches(rules, required, never);
        var result = new JsonObject();
        foreach (var (name, property) in rules["properties"]?.AsObject() ?? [])
        {
            var wanted = required.Contains(name) || (depth < DeepestOptional && random.Next(3) == 0);
            if (wanted && !never.Contains(name))
            {
                result[name] = Fill(property, depth + 1);
            }
        }

        if (result["columns"] is JsonArray columns && result["rows"] is JsonArray rows)
        {
            FillRows(columns.Count, rows);
        }

        if (result.ContainsKey("mediaType") && result.ContainsKey("data"))
        {
            FillImage(result);
        }

        return result;
    }

    /// <summary>Most tables get as many cells in each row as there are columns.</summary>
    private void FillRows(int columns, JsonArray rows)
    {
        if (random.Next(10) > 0)
        {
            foreach (var row in rows.OfType<JsonObject>())
            {
                row["cells"] = new JsonArray([.. Enumerable.Range(0, columns).Select(_ => (JsonNode)RandomText.Words(random, 2))]);
            }
        }
    }

    /// <summary>Most images get the bytes of one.</summary>
    private void FillImage(JsonObject image)
    {
        if (random.Next(10) > 0)
        {
            var (type, file) = random.Next(2) == 0
                ? ("image/png", new PngMaker(1 + random.Next(300), 1 + random.Next(300), 6, 8).Build())
                : ("image/jpeg", JpegFiles.Baseline);
            (image["mediaType"], image["data"]) = (type, Convert.ToBase64String(file));
        }
    }

    /// <summary>Of each condition one branch is chosen and its condition's fields are put in or left out to match.</summary>
    private void ChooseBranches(JsonObject rules, HashSet<string> required, HashSet<string> never)
    {
        if (rules["if"] is not JsonObject condition)
        {
            return;
        }

        var fields = Names(condition["required"]).ToList();
        var holds = fields.Count > 0 && fields.TrueForAll(f => !never.Contains(f)) && (fields.TrueForAll(required.Contains) || random.Next(2) == 0);
        (holds ? required : never).UnionWith(fields);
        if (Referred(rules[holds ? "then" : "else"]) is not JsonObject branch)
        {
            return;
        }

        required.UnionWith(Names(branch["required"]));
        never.UnionWith((branch["properties"]?.AsObject() ?? []).Where(p => p.Value is JsonValue v && v.TryGetValue<bool>(out var on) && !on).Select(p => p.Key));
        ChooseBranches(branch, required, never);
    }

    private JsonArray FillArray(JsonObject rules, int depth)
    {
        var least = Int(rules, "minItems", 0);
        var count = depth >= DeepestOptional ? least : random.Next(least, Math.Min(Int(rules, "maxItems", 4), least + 4) + 1);
        var items = Enumerable.Range(0, count).Select(_ => Fill(rules["items"], depth + 1)).ToArray();
        MakeContain(items, rules["items"], rules["contains"]);
        return new JsonArray(items);
    }

    /// <summary>Of the fields that some item must have with one value, the last item gets it and the others another.</summary>
    private void MakeContain(JsonNode?[] items, JsonNode? itemRules, JsonNode? contains)
    {
        foreach (var (name, rules) in contains?["properties"]?.AsObject() ?? [])
        {
            var wanted = Names(rules!["enum"]).First();
            var others = Names(Referred(itemRules)!["properties"]![name]!["enum"]).Where(v => v != wanted).ToArray();
            for (var i = 0; i < items.Length; i++)
            {
                items[i]![name] = i == items.Length - 1 ? wanted : others[random.Next(others.Length)];
            }
        }
    }

    private string FillText(JsonObject rules)
    {
        if (rules["enum"] is JsonArray values)
        {
            return values[random.Next(values.Count)]!.GetValue<string>();
        }

        if (rules["format"]?.GetValue<string>() == "date")
        {
            return "2026-0" + random.Next(1, 10) + "-1" + random.Next(10);
        }

        if (rules["pattern"]?.GetValue<string>() is { } pattern)
        {
            return Array.Find(Formed, f => Regex.IsMatch(f, pattern)) ?? RandomText.Words(random, 1).ToUpperInvariant();
        }

        var text = RandomText.Words(random, random.Next(1, 30));
        if (text.Trim().Length < Int(rules, "minLength", 0))
        {
            text = string.Join(' ', text.Trim(), "phong trào");
        }

        var longest = Int(rules, "maxLength", 500);
        return text.Length <= longest ? text : text[..longest].TrimEnd() + "a"[..Math.Max(0, Math.Min(1, longest - text.Length))];
    }

    private static IEnumerable<string> Names(JsonNode? list) => (list as JsonArray ?? []).Select(n => n!.GetValue<string>());

    private static int Int(JsonObject rules, string name, int otherwise) => rules[name] is { } node ? (int)node.GetValue<double>() : otherwise;
}
