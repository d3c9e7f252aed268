using ThiDua.Documents.Diagnostics;
using ThiDua.Formats.Fonts;
using ThiDua.Templates.Data;
using ThiDua.Templates.Schema;

namespace ThiDua.Tests.Templates;

/// <summary>One error for each bad field, at its own path.</summary>
public class SchemaValidatorTests
{
    private const string Units = """
        { "type": "object", "properties": { "units": {
            "title": "Đơn vị", "type": "array",
            "items": { "type": "object", "required": ["role"], "properties": { "role": { "type": "string", "enum": ["standing", "other"] } } },
            "contains": { "required": ["role"], "properties": { "role": { "enum": ["standing"] } }, "x-hint": "Đúng một cơ quan thường trực." },
            "maxContains": 1 } } }
        """;

    private const string Ways = """
        { "type": "object", "additionalProperties": false,
          "properties": { "body": { "title": "Nội dung", "type": "string" }, "name": { "title": "Tên", "type": "string" } },
          "if": { "required": ["body"] }, "then": { "properties": { "name": false } }, "else": { "required": ["name"] } }
        """;

    [Theory]
    [InlineData("""{ "units": [{ "role": "other" }, { "role": "standing" }] }""", "")]
    [InlineData("""{ "units": [{ "role": "other" }] }""", "ITEM_MISSING units")]
    [InlineData("""{ "units": [{ "role": "standing" }, { "role": "standing" }] }""", "ITEM_TWICE units")]
    [InlineData("""{ "units": [{ "role": "chair" }] }""", "VALUE_NOT_ALLOWED units[0].role")]
    [InlineData("""{ "units": [{}] }""", "FIELD_REQUIRED units[0].role")]
    [InlineData("""{ "units": [] }""", "ITEM_MISSING units")]
    public void A_list_can_be_asked_to_contain_an_item_of_a_kind(string json, string expected)
    {
        var errors = Validate(json, Units);

        Assert.Equal(expected, string.Join(' ', errors.Select(e => $"{e.Code} {e.Path}")));
        Assert.All(errors.Where(e => e.Code.StartsWith("ITEM", StringComparison.Ordinal)), e => Assert.Equal("Đúng một cơ quan thường trực.", e.Hint));
    }

    [Theory]
    [InlineData("""{ "body": "x" }""", "")]
    [InlineData("""{ "name": "x" }""", "")]
    [InlineData("{}", "FIELD_REQUIRED name")]
    [InlineData("""{ "name": null }""", "FIELD_REQUIRED name")]
    [InlineData("""{ "body": "x", "name": "y" }""", "FIELD_NOT_ALLOWED name")]
    [InlineData("""{ "body": 5 }""", "TYPE_MISMATCH body")]
    [InlineData("""{ "body": "x", "nmae": "y" }""", "FIELD_UNKNOWN nmae")]
    public void A_condition_chooses_which_fields_belong_together(string json, string expected) =>
        Assert.Equal(expected, string.Join(' ', Validate(json, Ways).Select(e => $"{e.Code} {e.Path}")));

    [Fact]
    public void A_field_that_a_branch_requires_is_named_by_its_title() =>
        Assert.Contains("“Tên”", Assert.Single(Validate("{}", Ways)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_field_is_answered_with_the_right_name() =>
        Assert.Contains("“name”", Assert.Single(Validate("""{ "body": "x", "nmae": "y" }""", Ways)).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData(""" "type": "string", "minLength": 3 """, "\"  a  \"", "TEXT_TOO_SHORT")]
    [InlineData(""" "type": "string", "minLength": 1 """, "\"  \"", "TEXT_EMPTY")]
    [InlineData(""" "type": "string", "maxLength": 3 """, "\"abcd\"", "TEXT_TOO_LONG")]
    [InlineData(""" "type": "string", "format": "date" """, "\"2026-02-30\"", "DATE_INVALID")]
    [InlineData(""" "type": "string", "format": "date" """, "\"2026-02\"", "DATE_INVALID")]
    [InlineData(""" "type": "string", "pattern": "^a$" """, "\"b\"", "TEXT_FORM")]
    [InlineData(""" "type": "string", "pattern": "^(a+)+$" """, "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\"", "TEXT_FORM")]
    [InlineData(""" "type": "integer" """, "1.5", "TYPE_MISMATCH")]
    [InlineData(""" "type": "number", "minimum": 1 """, "0.5", "OUT_OF_RANGE")]
    [InlineData(""" "type": "integer", "maximum": 5 """, "6", "OUT_OF_RANGE")]
    [InlineData(""" "type": ["string", "number"] """, "true", "TYPE_MISMATCH")]
    [InlineData(""" "type": "array", "minItems": 1 """, "[]", "TOO_FEW_ITEMS")]
    [InlineData(""" "type": "array", "maxItems": 1 """, "[1, 2]", "TOO_MANY_ITEMS")]
    public void A_bad_value_has_its_own_code(string rules, string value, string code)
    {
        var error = Assert.Single(Validate("{ \"a\": " + value + " }", "{ \"properties\": { \"a\": {" + rules + "} } }"));

        Assert.Equal((code, "a"), (error.Code, error.Path));
    }

    private static IReadOnlyList<Diagnostic> Validate(string json, string schema) =>
        SchemaValidator.Validate(new DataReader(FontMetrics.TimesNewRoman.Covers).Read(json).Value, SchemaReader.Read(schema));
}
