using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Templates.Store;

/// <summary>
/// Definitions that all templates share: what frames a document (number, date, recipients, signature) and blocks of text.
/// They are copied into each schema, so that a schema stands for itself.
/// </summary>
public static class SharedDefinitions
{
    /// <summary>JSON that a person can read: indented, Vietnamese letters as they are.</summary>
    public static JsonSerializerOptions Readable { get; } =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Json = ReadJson();

    /// <summary>The schema with every shared definition that it does not define itself.</summary>
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
        foreach (var (name, definition) in JsonNode.Parse(Json)!["$defs"]!.AsObject())
        {
            own.TryAdd(name, definition!.DeepClone());
        }

        schema["$defs"] = own.Parent is null ? own : own.DeepClone();
        return schema.ToJsonString(Readable);
    }

    private static string ReadJson()
    {
        using var stream = typeof(SharedDefinitions).Assembly.GetManifestResourceStream("Library/shared/frame.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
