using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThiDua.Web.Composing;

/// <summary>
/// A template's schema as a form is built from: every reference followed but those of a definition to itself, choices with Vietnamese words, and only
/// what a form shows. What is right is checked by the pipeline alone.
/// </summary>
internal sealed partial class FormSchema
{
    private const string Prefix = "#/$defs/";
    private const string Code = "Mã";
    private const string WhenTrue = "true: ";

    private static readonly string[] Copied =
        ["title", "description", "examples", "type", "required", "minItems", "maxItems", "minLength", "maxLength", "format", "enum", "minimum", "maximum"];

    private static readonly string[] Branches = ["items", "if", "then", "else"];

    private static readonly string[] Beside = ["title", "description", "examples"];

    /// <summary>Words for clerks in place of those that tell how data files are written.</summary>
    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal)
    {
        ["issueDate"] = "Gõ 20/5/2026; dự thảo có thể chỉ ghi tháng (5/2026) hoặc năm (2026).",
        ["issuingBody"] = "Bỏ trống thì là cơ quan thường ban hành loại văn bản này.",
        ["recipients"] = "Bỏ trống thì theo quy tắc. Thêm, bớt từng dòng ở thẻ “Nơi nhận, chữ ký” bên cạnh.",
        ["image"] = "",
        ["richText"] = "",
        ["block"] = "Một đoạn văn, một mục có đánh số, một bảng, một hình hoặc một mã QR.",
        ["code"] = "",
        ["blocks"] = "Chữ đậm ghi **như thế này**, chữ nghiêng ghi *như thế này*.",
    };

    /// <summary>Titles of fields whose own say too little beside one another.</summary>
    private static readonly Dictionary<(string Definition, string Field), string> Titles = new()
    {
        [("block", "title")] = "Tiêu đề",
        [("block", "text")] = "Lời văn",
        [("block", "blocks")] = "Nội dung bên trong",
        [("table", "caption")] = "Tên bảng",
        [("table", "title")] = "Tên cột",
        [("signature", "unit")] = "Đơn vị của người ký",
        [("drafting", "unit")] = "Đơn vị soạn thảo",
    };

    private readonly JsonObject _definitions;
    private readonly FieldChoices? _choices;
    private readonly HashSet<string> _again = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    private FormSchema(JsonObject definitions, FieldChoices? choices) => (_definitions, _choices) = (definitions, choices);

    /// <summary>The form of a schema.</summary>
    /// <param name="schemaJson">The schema, the shared definitions included.</param>
    /// <param name="choices">Codes of the rules; null while the unit is not known.</param>
    public static JsonNode Of(string schemaJson, FieldChoices? choices)
    {
        var root = JsonNode.Parse(schemaJson)!.AsObject();
        var form = new FormSchema(root["$defs"] as JsonObject ?? [], choices);
        form.LearnTitles(root);
        var resolved = form.Node(root, []).AsObject();
        var definitions = new JsonObject();
        for (var open = form._again.ToList(); open.Count > 0; open = [.. form._again.Where(name => !definitions.ContainsKey(name))])
        {
            open.ForEach(name => definitions[name] = form.Node(form._definitions[name]!, [name]));
        }

        resolved["$defs"] = definitions;
        return resolved;
    }

    private JsonNode Node(JsonNode node, IReadOnlyList<string> within)
    {
        if (node is not JsonObject keywords)
        {
            return node.DeepClone();
        }

        return keywords["$ref"] is { } reference ? Referred(reference.ToString()[Prefix.Length..], keywords, within) : Own(keywords, within);
    }

    private JsonObject Referred(string name, JsonObject keywords, IReadOnlyList<string> within)
    {
        JsonObject node;
        if (within.Contains(name))
        {
            _again.Add(name);
            node = new JsonObject { ["$ref"] = name };
        }
        else
        {
            node = Node(_definitions[name]!, [.. within, name]).AsObject();
            AddChoices(node, name, "");
            if (Descriptions.TryGetValue(name, out var words))
            {
                node["description"] = words;
            }

            if (name == "issueDate")
            {
                node["format"] = "issue-date";
            }
            else if (name is "image" or "richText" or "cell")
            {
                node["widget"] = name;
            }
        }

        Copy(keywords, node, Beside);
        return node;
    }

    private JsonObject Own(JsonObject keywords, IReadOnlyList<string> within)
    {
        var node = new JsonObject();
        Copy(keywords, node, Copied);
        if (keywords["properties"] is JsonObject properties)
        {
            var fields = new JsonObject();
            foreach (var (name, property) in properties)
            {
                fields[name] = Node(property!, within);
                if (within.Count > 0 && fields[name] is JsonObject field)
                {
                    AddChoices(field, within[^1], name);
                    if (Titles.TryGetValue((within[^1], name), out var title))
                    {
                        field["title"] = title;
                    }
                }
            }

            node["properties"] = fields;
        }

        foreach (var branch in Branches.Where(keywords.ContainsKey))
        {
            node[branch] = Node(keywords[branch]!, within);
        }

        return node;
    }

    private void Copy(JsonObject from, JsonObject to, string[] names)
    {
        foreach (var name in names.Where(from.ContainsKey))
        {
            to[name] = from[name]!.DeepClone();
        }

        var description = to["description"]?.ToString() ?? "";
        if (to["enum"] is JsonArray values && from.ContainsKey("enum"))
        {
            var (labels, hint) = EnumLabels.Read(description, [.. values.Select(value => value!.ToString())]);
            to["choices"] = Choices(labels.Select(label => (label.Key, InTitles(label.Value))));
            to["description"] = description = hint;
        }

        if (description.StartsWith(WhenTrue, StringComparison.Ordinal))
        {
            description = char.ToUpperInvariant(description[WhenTrue.Length]) + description[(WhenTrue.Length + 1)..];
        }

        if (description.Length > 0)
        {
            to["description"] = InTitles(description);
        }
    }

    private void AddChoices(JsonObject node, string definition, string field)
    {
        if (_choices?.Of(definition, field) is { Count: > 0 } choices)
        {
            node["choices"] = Choices(choices);
            node["description"] = definition is "awardCode" or "matter" ? "" : node["description"]?.DeepClone();
            node.Remove("examples");
            if (node["title"]?.ToString() is { } title && title.StartsWith(Code, StringComparison.Ordinal))
            {
                node["title"] = title == Code ? "Nơi nhận" : char.ToUpperInvariant(title[Code.Length + 1]) + title[(Code.Length + 2)..];
            }
        }
    }

    private string InTitles(string text) => FieldNames().Replace(text, match => _titles.TryGetValue(match.Value, out var title) ? $"“{title}”" : match.Value);

    private static JsonArray Choices(IEnumerable<(string Value, string Label)> choices) =>
        [.. choices.Select(choice => (JsonNode)new JsonObject { ["value"] = choice.Value, ["label"] = choice.Label })];

    /// <summary>Descriptions speak of fields by name; a clerk knows them by title. Of two of a name the outer goes before.</summary>
    private void LearnTitles(JsonObject root)
    {
        foreach (var (name, property) in Fields(root).Concat(_definitions.SelectMany(definition => Fields(definition.Value))))
        {
            var definition = property["$ref"] is { } reference ? _definitions[reference.ToString()[Prefix.Length..]] : property;
            if ((property["title"] ?? definition?["title"]) is { } title)
            {
                _titles.TryAdd(name, title.ToString());
            }
        }

        foreach (var (_, property) in Fields(root).Concat(_definitions.SelectMany(definition => Fields(definition.Value))))
        {
            foreach (var (value, label) in property["enum"] is JsonArray values
                ? EnumLabels.Read(property["description"]?.ToString() ?? "", [.. values.Select(value => value!.ToString())]).Labels
                : ImmutableDictionary<string, string>.Empty)
            {
                _titles.TryAdd(value, label);
            }
        }
    }

    private static IEnumerable<(string Name, JsonObject Property)> Fields(JsonNode? node) =>
        (node?["properties"] as JsonObject ?? []).Where(field => field.Value is JsonObject).Select(field => (field.Key, field.Value!.AsObject()));

    [GeneratedRegex(@"(?<![\w“:{""])[a-z][A-Za-z]{3,}(?!\w)")]
    private static partial Regex FieldNames();
}
