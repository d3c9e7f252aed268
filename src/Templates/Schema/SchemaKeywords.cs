using System.Collections.Frozen;

namespace ThiDua.Templates.Schema;

/// <summary>The keywords of JSON Schema that templates may use.</summary>
internal static class SchemaKeywords
{
    public static FrozenSet<string> All { get; } = new[]
    {
        "$schema", "$id", "$defs", "$ref", "$comment", "title", "description", "examples", "default", "x-hint", "x-checks",
        "type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "contains", "minContains", "maxContains",
        "minLength", "maxLength", "pattern", "format", "enum", "minimum", "maximum", "if", "then", "else",
    }.ToFrozenSet(StringComparer.Ordinal);
}
