using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThiDua.Templates.Schema;

/// <summary>Reads a schema from JSON Schema text.</summary>
public sealed class SchemaReader
{
    private const string DefinitionPrefix = "#/$defs/";
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, SchemaNode> _definitions = new(StringComparer.Ordinal);
    private readonly List<(SchemaNode Node, string Name)> _references = [];

    private SchemaReader()
    {
    }

    /// <summary>Reads a schema.</summary>
    /// <exception cref="SchemaException">It is not JSON, or uses a keyword outside the subset.</exception>
    public static SchemaNode Read(string json)
    {
        JsonNode root;
        try
        {
            root = JsonNode.Parse(json) ?? throw new SchemaException("", "lược đồ rỗng");
        }
        catch (JsonException exception)
        {
            throw new SchemaException("", exception.Message);
        }

        return new SchemaReader().ReadRoot(root);
    }

    private SchemaNode ReadRoot(JsonNode root)
    {
        foreach (var (name, node) in root["$defs"]?.AsObject() ?? [])
        {
            _definitions.Add(name, ReadNode(node!, DefinitionPrefix + name));
        }

        var schema = ReadNode(root, "#");
        foreach (var (node, name) in _references)
        {
            node.Target = _definitions.GetValueOrDefault(name)
                ?? throw new SchemaException(DefinitionPrefix + name, "không có định nghĩa này");
        }

        return schema;
    }

    private SchemaNode ReadNode(JsonNode json, string path)
    {
        if (json is JsonValue flag && flag.TryGetValue<bool>(out var any))
        {
            return new SchemaNode { IsNever = !any };
        }

        var keywords = json as JsonObject ?? throw new SchemaException(path, "phải là một đối tượng");
        foreach (var (keyword, _) in keywords)
        {
            if (!SchemaKeywords.All.Contains(keyword))
            {
                throw new SchemaException(path, $"từ khóa “{keyword}” không được hỗ trợ");
            }
        }

        if (keywords["$ref"] is { } reference)
        {
            return ReadReference(reference.GetValue<string>(), path);
        }

        var node = ReadConstraints(keywords, path);
        node.Properties = (keywords["properties"]?.AsObject() ?? [])
            .ToFrozenDictionary(p => p.Key, p => ReadNode(p.Value!, $"{path}/properties/{p.Key}"), StringComparer.Ordinal);
        node.Items = Child("items");
        node.If = Child("if");
        node.Then = Child("then");
        node.Else = Child("else");
        return node;

        SchemaNode? Child(string name) => keywords[name] is { } child ? ReadNode(child, $"{path}/{name}") : null;
    }

    private SchemaNode ReadReference(string target, string path)
    {
        if (!target.StartsWith(DefinitionPrefix, StringComparison.Ordinal))
        {
            throw new SchemaException(path, $"$ref “{target}” phải bắt đầu bằng {DefinitionPrefix}");
        }

        var node = new SchemaNode();
        _references.Add((node, target[DefinitionPrefix.Length..]));
        return node;
    }

    private static SchemaNode ReadConstraints(JsonObject keywords, string path)
    {
        try
        {
            return new SchemaNode
            {
                Types = ReadTypes(keywords["type"], path),
                Title = Text("title"),
                Hint = Text("x-hint"),
                Required = [.. (keywords["required"]?.AsArray() ?? []).Select(n => n!.GetValue<string>())],
                AllowsOthers = keywords["additionalProperties"]?.GetValue<bool>() ?? true,
                MinItems = Number("minItems", 0),
                MaxItems = Number("maxItems", int.MaxValue),
                MinLength = Number("minLength", 0),
                MaxLength = Number("maxLength", int.MaxValue),
                Pattern = keywords["pattern"] is { } pattern
                    ? new Regex(pattern.GetValue<string>(), RegexOptions.CultureInvariant, PatternTimeout)
                    : null,
                IsDate = Text("format") is "date",
                Values = [.. (keywords["enum"]?.AsArray() ?? []).Select(n => n!.GetValue<string>())],
                Minimum = keywords["minimum"]?.GetValue<decimal>() ?? decimal.MinValue,
                Maximum = keywords["maximum"]?.GetValue<decimal>() ?? decimal.MaxValue,
            };
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new SchemaException(path, exception.Message);
        }

        string Text(string name) => keywords[name]?.GetValue<string>() ?? "";

        int Number(string name, int otherwise) => keywords[name]?.GetValue<int>() ?? otherwise;
    }

    private static DataType ReadTypes(JsonNode? type, string path) => type switch
    {
        null => DataType.Any,
        JsonArray several => several.Aggregate(DataType.None, (all, one) => all | ReadType(one!, path)),
        _ => ReadType(type, path),
    };

    private static DataType ReadType(JsonNode type, string path) =>
        Enum.TryParse<DataType>(type.GetValue<string>(), ignoreCase: true, out var parsed)
            ? parsed == DataType.Number ? DataType.Number | DataType.Integer : parsed
            : throw new SchemaException(path, $"không có kiểu “{type}”");
}
