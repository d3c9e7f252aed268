using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThiDua.Templates.Schema.Checks;

namespace ThiDua.Templates.Schema;

/// <summary>Reads a schema from JSON Schema text.</summary>
public sealed class SchemaReader
{
    private const string DefinitionPrefix = "#/$defs/";

    /// <summary>Only for patterns that look around: on a busy machine a fit text must not be refused for the time it took.</summary>
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, SchemaNode> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaNode, Reference> _references = [];
    private readonly List<(SchemaNode Node, string Path)> _checked = [];

    private sealed record Reference(string Name, string Title, string Hint, string Path);

    private SchemaReader()
    {
    }

    /// <summary>Reads a schema.</summary>
    /// <exception cref="SchemaException">It is not JSON, or uses a keyword outside the subset.</exception>
    public static SchemaNode Read(string json)
    {
        try
        {
            return new SchemaReader().ReadRoot(JsonNode.Parse(json));
        }
        catch (JsonException exception)
        {
            throw new SchemaException("", exception.Message);
        }
    }

    private SchemaNode ReadRoot(JsonNode? json)
    {
        var root = json as JsonObject ?? throw new SchemaException("#", "phải là một đối tượng");
        foreach (var (name, node) in Fields(root, "$defs", "#"))
        {
            _definitions.Add(name, ReadNode(node, DefinitionPrefix + name));
        }

        var schema = ReadNode(root, "#");
        foreach (var (node, reference) in _references)
        {
            node.Target = Resolve(reference, []).Named(reference.Title, reference.Hint);
        }

        _checked.ForEach(one => CheckNames.Require(one.Node, schema, one.Path));

        return schema;
    }

    /// <summary>A pattern whose time grows with the text alone, where it can be had: schemas come from users too.</summary>
    private static Regex ReadPattern(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, PatternTimeout);
        }
    }

    /// <summary>Follows references to references to the schema that is meant.</summary>
    private SchemaNode Resolve(Reference reference, HashSet<Reference> passed)
    {
        var target = _definitions.GetValueOrDefault(reference.Name)
            ?? throw new SchemaException(reference.Path, $"không có định nghĩa {DefinitionPrefix}{reference.Name}");
        if (!passed.Add(reference))
        {
            throw new SchemaException(reference.Path, "các $ref dẫn vòng quanh nhau");
        }

        return _references.TryGetValue(target, out var next) ? Resolve(next, passed).Named(next.Title, next.Hint) : target;
    }

    private static JsonObject Fields(JsonObject keywords, string keyword, string path) => keywords[keyword] switch
    {
        null => [],
        JsonObject fields => fields,
        _ => throw new SchemaException($"{path}/{keyword}", "phải là một đối tượng"),
    };

    private SchemaNode ReadNode(JsonNode? json, string path)
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
            return ReadReference(reference.ToString(), keywords, path);
        }

        var node = ReadConstraints(keywords, path);
        node.Properties = Fields(keywords, "properties", path)
            .ToFrozenDictionary(p => p.Key, p => ReadNode(p.Value, $"{path}/properties/{p.Key}"), StringComparer.Ordinal);
        node.Items = Child("items");
        node.Contains = Branch("contains");
        node.If = Branch("if");
        node.Then = Branch("then");
        node.Else = Branch("else");
        _checked.Add((node, path));
        return node;

        SchemaNode? Child(string name) => keywords[name] is { } child ? ReadNode(child, $"{path}/{name}") : null;

        // What a branch says of its fields is added to what the object says; its checks would not be looked at.
        SchemaNode? Branch(string name) => Child(name) switch
        {
            { Checks.IsEmpty: false } => throw new SchemaException($"{path}/{name}", "x-checks không dùng được ở đây"),
            var branch => branch,
        };
    }

    /// <summary>Beside a reference only names and notes may stand: a constraint there would not be checked.</summary>
    private SchemaNode ReadReference(string target, JsonObject keywords, string path)
    {
        foreach (var (keyword, _) in keywords)
        {
            if (keyword is not ("$ref" or "$comment" or "title" or "description" or "examples" or "x-hint"))
            {
                throw new SchemaException(path, $"từ khóa “{keyword}” không dùng được bên cạnh $ref");
            }
        }

        if (!target.StartsWith(DefinitionPrefix, StringComparison.Ordinal))
        {
            throw new SchemaException(path, $"$ref “{target}” phải bắt đầu bằng {DefinitionPrefix}");
        }

        var node = new SchemaNode();
        _references.Add(node, new Reference(
            target[DefinitionPrefix.Length..], keywords["title"]?.ToString() ?? "", keywords["x-hint"]?.ToString() ?? "", path));
        return node;
    }

    private static SchemaNode ReadConstraints(JsonObject keywords, string path)
    {
        try
        {
            return new SchemaNode
            {
                Types = ReadTypes(keywords["type"], path),
                Required = [.. (keywords["required"]?.AsArray() ?? []).Select(n => n!.GetValue<string>())],
                AllowsOthers = keywords["additionalProperties"]?.GetValue<bool>() ?? true,
                MinItems = Number("minItems", 0),
                MaxItems = Number("maxItems", int.MaxValue),
                MinContains = Number("minContains", 1),
                MaxContains = Number("maxContains", int.MaxValue),
                MinLength = Number("minLength", 0),
                MaxLength = Number("maxLength", int.MaxValue),
                Pattern = keywords["pattern"] is { } pattern
                    ? ReadPattern(pattern.GetValue<string>())
                    : null,
                IsDate = IsDate(Text("format"), path),
                Checks = [.. (keywords["x-checks"]?.AsArray() ?? []).Select(n => ReadCheck(n!.AsObject()))],
                Values = [.. (keywords["enum"]?.AsArray() ?? []).Select(n => n!.GetValue<string>())],
                Minimum = keywords["minimum"]?.GetValue<decimal>() ?? decimal.MinValue,
                Maximum = keywords["maximum"]?.GetValue<decimal>() ?? decimal.MaxValue,
            }.Named(Text("title"), Text("x-hint"));
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or ArgumentException)
        {
            var problem = exception switch
            {
                RegexParseException => $"pattern không đúng: {exception.Message}",
                FormatException => $"x-checks: {exception.Message}",
                _ => "giá trị của một từ khóa sai kiểu",
            };
            throw new SchemaException(path, problem);
        }

        string Text(string name) => keywords[name]?.GetValue<string>() ?? "";

        int Number(string name, int otherwise) => keywords[name]?.GetValue<int>() ?? otherwise;
    }

    private static FieldCheck ReadCheck(JsonObject check)
    {
        foreach (var (name, _) in check)
        {
            if (name is not ("that" or "hint"))
            {
                throw new FormatException($"không có “{name}”, chỉ có that và hint");
            }
        }

        return CheckReader.Read(check["that"]?.GetValue<string>() ?? throw new FormatException("thiếu that"), check["hint"]?.GetValue<string>() ?? "");
    }

    private static DataType ReadTypes(JsonNode? type, string path) => type switch
    {
        null => DataType.Any,
        JsonArray several => several.Aggregate(DataType.None, (all, one) => all | ReadType(one!, path)),
        _ => ReadType(type, path),
    };

    private static bool IsDate(string format, string path) => format switch
    {
        "" => false,
        "date" => true,
        _ => throw new SchemaException(path, $"format “{format}” không được hỗ trợ"),
    };

    private static DataType ReadType(JsonNode type, string path) => type.GetValue<string>() switch
    {
        "string" => DataType.String,
        "integer" => DataType.Integer,
        "number" => DataType.Number | DataType.Integer,
        "boolean" => DataType.Boolean,
        "array" => DataType.Array,
        "object" => DataType.Object,
        "null" => DataType.Null,
        var other => throw new SchemaException(path, $"không có kiểu “{other}”"),
    };
}
