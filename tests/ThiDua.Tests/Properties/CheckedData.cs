using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThiDua.Tests.Properties;

/// <summary>Changes random data so that its fields go together as the <c>x-checks</c> of the schema say.</summary>
internal sealed partial class CheckedData(JsonObject schema, JsonNode data)
{
    private const string IssueDate = "2027-06-01";
    private const string Later = "2028-01-10";

    /// <summary>The dates of random data are of 2026: the document is issued after them.</summary>
    public void Settle()
    {
        if (schema["properties"]?["issueDate"] is not null)
        {
            data["issueDate"] = IssueDate;
        }

        // A second time for what the first changed.
        Visit(data, schema);
        Visit(data, schema);
    }

    private void Visit(JsonNode? value, JsonNode? rules)
    {
        while (rules?["$ref"]?.GetValue<string>() is { } reference)
        {
            rules = schema["$defs"]![reference["#/$defs/".Length..]];
        }

        if (value is JsonArray items)
        {
            items.ToList().ForEach(item => Visit(item, rules?["items"]));
        }
        else if (value is JsonObject fields)
        {
            foreach (var check in rules?["x-checks"]?.AsArray() ?? [])
            {
                Settle(fields, check!["that"]!.GetValue<string>());
            }

            fields.ToList().ForEach(field => Visit(field.Value, rules?["properties"]?[field.Key]));
        }
    }

    private void Settle(JsonObject fields, string that)
    {
        var parts = Parts().Match(that);
        var (left, comparison, right) = (Terms(parts.Groups[1].Value), parts.Groups[2].Value, Terms(parts.Groups[3].Value));
        var (one, two) = (Find(fields, left[0]), Find(fields, right[0]));
        if (left is ["@date"] && two is not null)
        {
            Set(fields, right[0], Later);
        }
        else if (comparison.StartsWith('<') && IsText(one) && IsText(two) && string.CompareOrdinal(one!.GetValue<string>(), two!.GetValue<string>()) >= 0)
        {
            Set(fields, right[0], After(one.GetValue<string>()));
        }
        else if (!IsText(one) && !IsText(two) && right is [var last])
        {
            SettleNumbers(fields, left, comparison, last);
        }
    }

    /// <summary>The right side follows the left; where it is a count, or belongs to the whole of the data, the left follows it.</summary>
    private void SettleNumbers(JsonObject fields, string[] left, string comparison, string right)
    {
        foreach (var term in left.Skip(1).Where(term => !IsCount(term)))
        {
            Set(fields, term, 0);
        }

        if (IsCount(right) || right.StartsWith("@root.", StringComparison.Ordinal))
        {
            Set(fields, left[0], Number(fields, right));
        }
        else
        {
            var least = left.Sum(term => Number(fields, term)) + (comparison == "<" ? 1 : 0);
            if (comparison == "=" || Number(fields, right) < least)
            {
                Set(fields, right, least);
            }
        }
    }

    /// <summary>A later day, time, or day of the year.</summary>
    private static string After(string text) => text.Length switch
    {
        10 => string.Create(CultureInfo.InvariantCulture, $"{int.Parse(text[..4], CultureInfo.InvariantCulture) + 1}{text[4..]}"),
        _ => text.Contains(':', StringComparison.Ordinal) ? "17:00" : "31/12",
    };

    private static bool IsCount(string term) => term.StartsWith("count(", StringComparison.Ordinal);

    private static string[] Terms(string side) => [.. side.Split('+').Select(term => term.Trim())];

    private static bool IsText(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out _);

    private int Number(JsonObject fields, string term) => IsCount(term)
        ? (Find(fields, term[6..^1]) as JsonArray)?.Count ?? 0
        : Find(fields, term) is { } found ? Convert.ToInt32(found.GetValue<object>().ToString(), CultureInfo.InvariantCulture) : 0;

    private JsonNode? Find(JsonObject fields, string term) => IsCount(term)
        ? Find(fields, term[6..^1])
        : Path(term).Aggregate((JsonNode?)Start(fields, term), (node, name) => (node as JsonObject)?[name]);

    private void Set(JsonObject fields, string term, JsonNode value)
    {
        if (Find(fields, term) is { } old)
        {
            old.ReplaceWith(value);
        }
    }

    private JsonObject Start(JsonObject fields, string term) => term.StartsWith("@root.", StringComparison.Ordinal) ? data.AsObject() : fields;

    private static string[] Path(string term) => term.Replace("@root.", "", StringComparison.Ordinal).Split('.');

    [GeneratedRegex("^(.+?) (<=|>=|<|>|=) (.+)$")]
    private static partial Regex Parts();
}
