using ThiDua.Templates.Data;
using ThiDua.Templates.Schema;

namespace ThiDua.Tests.Templates;

/// <summary>The subset of JSON Schema: what is not in it is refused, so that nothing is believed checked that is not.</summary>
public class SchemaReaderTests
{
    [Theory]
    [InlineData("""{ "oneOf": [] }""", "oneOf")]
    [InlineData("""{ "properties": { "a": { "minlength": 3 } } }""", "minlength")]
    [InlineData("""{ "items": { "uniqueItems": true } }""", "uniqueItems")]
    [InlineData("""{ "$defs": { "a": { "anyOf": [] } } }""", "anyOf")]
    [InlineData("""{ "if": { "not": {} } }""", "not")]
    [InlineData("""{ "type": "text" }""", "text")]
    [InlineData("""{ "type": "any" }""", "any")]
    [InlineData("""{ "type": 5 }""", "5")]
    [InlineData("""{ "format": "email" }""", "email")]
    [InlineData("""{ "$ref": "#/$defs/none" }""", "none")]
    [InlineData("""{ "$ref": "other.json" }""", "other.json")]
    [InlineData("""{ "$defs": { "a": {} }, "properties": { "x": { "$ref": "#/$defs/a", "minLength": 3 } } }""", "minLength")]
    [InlineData("""{ "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "$ref": "#/$defs/a" } } }""", "$ref")]
    [InlineData("""{ "pattern": "(" }""", "(")]
    [InlineData("""{ "properties": [] }""", "properties")]
    [InlineData("""{ "$defs": [] }""", "$defs")]
    [InlineData("""{ "properties": { "a": 5 } }""", "#/properties/a")]
    [InlineData("[]", "#")]
    [InlineData("null", "#")]
    [InlineData("{", "schema.json")]
    public void What_cannot_be_checked_is_refused(string json, string named)
    {
        var exception = Record.Exception(() => SchemaReader.Read(json));

        Assert.IsType<SchemaException>(exception);
        Assert.Contains(named == "5" ? "#" : named, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_reference_is_followed_to_its_constraints()
    {
        var schema = SchemaReader.Read("""
            { "properties": { "x": { "$ref": "#/$defs/a", "title": "Tên" } },
              "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "title": "B", "type": "string", "minLength": 3 } } }
            """);

        var error = Assert.Single(SchemaValidator.Validate(new DataObject { ["x"] = "ab" }, schema));
        Assert.Equal("TEXT_TOO_SHORT", error.Code);
        Assert.Contains("Tên", error.Message, StringComparison.Ordinal);
    }
}
