using System.Text;
using ThiDua.Documents.Diagnostics;
using ThiDua.Formats.Fonts;
using ThiDua.Templates.Data;

namespace ThiDua.Tests.Templates;

/// <summary>Data at the door.</summary>
public class DataReaderTests
{
    /// <summary>Letters that Vietnamese writes with marks, composed and taken apart.</summary>
    private static readonly Dictionary<string, string> Decomposed = new()
    {
        ["ậ"] = "a\u0323\u0302",
        ["ễ"] = "e\u0302\u0303",
        ["ữ"] = "u\u031B\u0303",
        ["ợ"] = "o\u031B\u0323",
        ["ằ"] = "a\u0306\u0300",
        ["ỷ"] = "y\u0309",
        ["Ủ"] = "U\u0309",
        ["ố"] = "o\u0302\u0301",
    };

    [Fact]
    public void Text_with_separate_marks_is_taken_and_composed()
    {
        var text = string.Concat(Decomposed.Keys);
        var apart = string.Concat(Decomposed.Values);
        Assert.NotEqual(text, apart);

        Assert.Equal(text, Read($$"""{ "a": "{{apart}}" }""").Value!["a"]);
    }

    [Theory]
    [InlineData("""{ "a": { "b": ["x", "y\u0007z"] } }""", "CONTROL_CHARACTER", "a.b[1]")]
    [InlineData("""{ "a": "\u0000" }""", "CONTROL_CHARACTER", "a")]
    [InlineData("""{ "a": "x\ud83d" }""", "CONTROL_CHARACTER", "a")]
    [InlineData("""{ "a": "thi đua 😀" }""", "GLYPH_MISSING", "a")]
    [InlineData("""{ "a": "\ud83d\ude00" }""", "GLYPH_MISSING", "a")]
    [InlineData("""{ "a": "\uffff" }""", "GLYPH_MISSING", "a")]
    [InlineData("""{ "a": "競" }""", "GLYPH_MISSING", "a")]
    [InlineData("""{ "a": 1, "b": { "c": 1, "c": 2 } }""", "FIELD_TWICE", "b.c")]
    [InlineData("""{ "a": 1e40 }""", "OUT_OF_RANGE", "a")]
    [InlineData("[1]", "TYPE_MISMATCH", "")]
    [InlineData("null", "TYPE_MISMATCH", "")]
    [InlineData("", "NOT_JSON", "")]
    [InlineData("{ \"a\": 1, }", "NOT_JSON", "")]
    [InlineData("{ 'a': 1 }", "NOT_JSON", "")]
    [InlineData("""{ "a\ud83d": 1 }""", "NOT_JSON", "")]
    public void Bad_data_is_one_error_at_its_place(string json, string code, string path)
    {
        var error = Assert.Single(Read(json).Diagnostics);

        Assert.Equal((code, path, Severity.Error), (error.Code, error.Path, error.Severity));
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void Half_a_character_in_the_text_itself_is_an_error() =>
        Assert.Equal("NOT_JSON", Assert.Single(Read("{ \"a\": \"" + '\ud83d' + "\" }").Diagnostics).Code);

    [Fact]
    public void A_syntax_error_names_line_and_column() =>
        Assert.Contains("dòng 2, cột 8", Assert.Single(Read("{\n  \"a\": x }").Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void Data_of_two_mebibytes_is_taken_and_a_byte_more_is_not()
    {
        var json = Filled(DataReader.MaxBytes);
        Assert.True(Read(json).Succeeded);

        Assert.Equal("DATA_TOO_LARGE", Assert.Single(Read(json + " ").Diagnostics).Code);
    }

    [Fact]
    public void Bytes_count_and_not_characters()
    {
        var json = $$"""{ "a": "{{new string('ậ', DataReader.MaxBytes / 3)}}" }""";

        Assert.Equal("DATA_TOO_LARGE", Assert.Single(Read(json).Diagnostics).Code);
    }

    [Fact]
    public void Nesting_is_limited()
    {
        Assert.True(Read(Nested(DataReader.MaxDepth - 2)).Succeeded);
        Assert.Equal("DATA_TOO_DEEP", Assert.Single(Read(Nested(DataReader.MaxDepth)).Diagnostics).Code);
        Assert.Equal("NOT_JSON", Assert.Single(Read(Nested(100_000)).Diagnostics).Code);
    }

    [Fact]
    public void Line_ends_are_made_the_same() => Assert.Equal("a\nb\nc", Read("""{ "a": "a\r\nb\rc" }""").Value!["a"]);

    [Fact]
    public void Numbers_keep_their_value()
    {
        var data = Read("""{ "whole": 9007199254740993, "part": 87.50, "yes": true, "none": null }""").Value!;

        Assert.Equal(9007199254740993L, data["whole"]);
        Assert.Equal(87.5m, data["part"]);
        Assert.Equal(true, data["yes"]);
        Assert.Null(data["none"]);
    }

    private static Result<DataObject> Read(string json) => new DataReader(FontMetrics.TimesNewRoman.Covers).Read(json);

    private static string Filled(int bytes) => "{\"a\":\"" + new string('x', bytes - Encoding.UTF8.GetByteCount("{\"a\":\"\"}")) + "\"}";

    private static string Nested(int lists) => "{ \"a\": " + new string('[', lists) + "1" + new string(']', lists) + " }";
}
