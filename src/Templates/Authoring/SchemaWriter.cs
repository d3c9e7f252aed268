using System.Text.Json.Nodes;
using ThiDua.Documents.Kinds;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Authoring;

/// <summary>Writes the schema of the data that a template written in Word asks for, and an example of such data.</summary>
internal static class SchemaWriter
{
    private const int LongestText = 2000;
    private const int MostItems = 500;
    private const long MostWhole = 1_000_000_000_000;
    private const string ExampleDate = "2026-05-20";
    private const string ExampleTime = "08:30";
    private const int ExampleNumber = 5;

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
                ["items"] = field.Fields.Count > 0 ? Object(title, field, []) : Single(title, field.Type),
            };
        }

        return field.Fields.Count > 0 ? Object(title, field, []) : Single(title, field.Type);
    }

    private static JsonObject Single(string title, FieldType? type) => type switch
    {
        FieldType.Date => new JsonObject { ["title"] = title, ["type"] = "string", ["format"] = "date", ["examples"] = new JsonArray(ExampleDate) },
        FieldType.Whole => new JsonObject { ["title"] = title, ["type"] = "integer", ["minimum"] = 0, ["maximum"] = MostWhole, ["examples"] = new JsonArray(ExampleNumber) },
        FieldType.Number => new JsonObject { ["title"] = title, ["type"] = "number", ["examples"] = new JsonArray(ExampleNumber) },
        FieldType.Flag => new JsonObject { ["title"] = title, ["type"] = "boolean" },
        FieldType.Time => Shared(title, "time"),
        FieldType.RichText => Shared(title, "richText"),
        FieldType.Blocks => Shared(title, "blocks"),
        _ => Text(title),
    };

    private static JsonObject Shared(string title, string definition) => new() { ["title"] = title, ["$ref"] = "#/$defs/" + definition };

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
        { IsList: true } => new JsonArray(Single(field), Single(field)),
        { Fields.Count: > 0 } => Example(field),
        _ => Single(field),
    };

    private static JsonNode Single(Field field) => field.Example?.DeepClone() ?? field.Type switch
    {
        FieldType.Date => ExampleDate,
        FieldType.Time => ExampleTime,
        FieldType.Whole or FieldType.Number => ExampleNumber,
        FieldType.Flag => false,
        FieldType.Blocks => new JsonArray(new JsonObject { ["text"] = Sentence(field.Title) }),
        _ => (JsonNode)Sentence(field.Title),
    };

    private static string Sentence(string title) => title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];
}
