using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Templates.Store;

/// <summary>
/// Definitions that all templates share: what frames a document (number, date, recipients, signature), blocks of text, and content
/// that several templates have. They are copied into each schema, so that a schema stands for itself.
/// </summary>
public static class SharedDefinitions
{
    /// <summary>JSON that a person can read: indented, Vietnamese letters as they are.</summary>
    public static JsonSerializerOptions Readable { get; } =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Referred = "#/$defs/";

    private static readonly string Frame = ReadJson("frame");

    private static readonly string Content = ReadJson("content");

    /// <summary>
    /// The schema with every definition of the frame that it does not define itself, and with those of the content that it refers to.
    /// </summary>
    /// <exception cref="InvalidDataException">The schema is not a JSON object.</exception>
    public static string AddTo(string schemaJson)
    {
        JsonObject schema;
        try
        {
            schema = JsonNode.Parse(schemaJson)?.AsObject() ?? throw new InvalidDataException("schema.json: tệp rỗng.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"schema.json: {exception.Message}", exception);
        }

        var own = schema["$defs"] as JsonObject ?? [];
        foreach (var (name, definition) in Definitions(Frame))
        {
            own.TryAdd(name, definition!.DeepClone());
        }

        schema["$defs"] = own.Parent is null ? own : own.DeepClone();
        AddReferred(schema, schema["$defs"]!.AsObject(), Definitions(Content));
        return schema.ToJsonString(Readable);
    }

    /// <summary>Adds the definitions that a part of a schema refers to, and those that these refer to.</summary>
    private static void AddReferred(JsonNode? part, JsonObject own, JsonObject definitions)
    {
        if (part is JsonArray items)
        {
            items.ToList().ForEach(item => AddReferred(item, own, definitions));
        }

        foreach (var (field, value) in (part as JsonObject ?? []).ToList())
        {
            var name = field == "$ref" && value is JsonValue ? value.ToString().Replace(Referred, "", StringComparison.Ordinal) : "";
            if (definitions[name] is { } definition && own.TryAdd(name, definition.DeepClone()))
            {
                AddReferred(own[name], own, definitions);
            }

            AddReferred(value, own, definitions);
        }
    }

    private static JsonObject Definitions(string json) => JsonNode.Parse(json)!["$defs"]!.AsObject();

    private static string ReadJson(string name)
    {
        using var stream = typeof(SharedDefinitions).Assembly.GetManifestResourceStream($"Library/shared/{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
