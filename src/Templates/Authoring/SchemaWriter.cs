using System.Text.Json.Nodes;
using ThiDua.Documents.Kinds;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Authoring;

/// <summary>Writes the schema of the data that a template written in Word asks for, and an example of such data.</summary>
internal static class SchemaWriter
{
    private const int LongestText = 2000;
    private const int MostItems = 500;
    private const string ExampleDate = "2026-05-20";

    /// <summary>Definitions shared by all templates that each document of a kind takes.</summary>
    private static IEnumerable<string> FrameFields(DocumentKind kind) =>
        ["number", "issueDate", "issuingBody", "drafting", .. kind.Addressees == AddresseeUse.None ? Array.Empty<string>() : ["addressees"], "recipients", "signature"];

    /// <summary>The file <c>schema.json</c>.</summary>
    public static string Schema(string title, DocumentKind kind, Field root)
    {
        var properties = new JsonObject();
        foreach (var name in FrameFields(kind))
        {
            properties[name] = new JsonObject { ["$ref"] = "#/$defs/" + name };
        }

        var schema = Object(title, root, properties);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(SharedDefinitions.Readable) + "\n";
    }

    /// <summary>An example of the data: each field says its own name.</summary>
    public static JsonObject Example(Field root) =>
        new(root.Fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Name, Value(field))));

    private static JsonObject Object(string title, Field field, JsonObject properties)
    {
        foreach (var below in field.Fields)
        {
            properties[below.Name] = Rules(below);
        }

        var rules = new JsonObject { ["title"] = title, ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        string[] required = [.. field.Fields.Where(below => !below.IsOptional).Select(below => below.Name)];
        if (required.Length > 0)
        {
            rules["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        }

        return rules;
    }

    private static JsonObject Rules(Field field)
    {
        var title = Sentence(field.Title);
        if (field.IsList)
        {
            return new JsonObject
            {
                ["title"] = title,
                ["type"] = "array",
                ["minItems"] = 1,
                ["maxItems"] = MostItems,
                ["items"] = field.Fields.Count > 0 ? Object(title, field, []) : Text(title),
            };
        }

        return field.Fields.Count > 0 ? Object(title, field, []) : field switch
        {
            { IsDate: true } => new JsonObject { ["title"] = title, ["type"] = "string", ["format"] = "date", ["examples"] = new JsonArray(ExampleDate) },
            { IsNumber: true } => new JsonObject { ["title"] = title, ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 1_000_000, ["examples"] = new JsonArray(5) },
            _ => Text(title),
        };
    }

    private static JsonObject Text(string title) => new()
    {
        ["title"] = title,
        ["type"] = "string",
        ["minLength"] = 1,
        ["maxLength"] = LongestText,
        ["examples"] = new JsonArray(title),
    };

    private static JsonNode Value(Field field) => field switch
    {
        { IsList: true, Fields.Count: > 0 } => new JsonArray(Example(field), Example(field)),
        { IsList: true } => new JsonArray(Sentence(field.Title), Sentence(field.Title)),
        { Fields.Count: > 0 } => Example(field),
        { IsDate: true } => ExampleDate,
        { IsNumber: true } => 5,
        _ => Sentence(field.Title),
    };

    private static string Sentence(string title) => title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];
}
