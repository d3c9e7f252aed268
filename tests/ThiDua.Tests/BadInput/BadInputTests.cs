using System.Text.Json.Nodes;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.BadInput;

/// <summary>What other engines turn into a wrong document silently: here it is told, or printed exactly.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("subject", null, "FIELD_REQUIRED", "subject")]
    [InlineData("subject", "", "TEXT_EMPTY", "subject")]
    [InlineData("subject", "   ", "TEXT_EMPTY", "subject")]
    [InlineData("subject", "có \u0001 bên trong", "CONTROL_CHARACTER", "subject")]
    [InlineData("subject", "mặt cười 😀", "GLYPH_MISSING", "subject")]
    [InlineData("subject", "chữ 漢", "GLYPH_MISSING", "subject")]
    [InlineData("subjct", "thừa", "FIELD_UNKNOWN", "subjct")]
    [InlineData("number", "tám mươi hai", "TYPE_MISMATCH", "number")]
    public void A_bad_value_is_one_error_at_its_path(string field, string? value, string code, string path)
    {
        var data = Plans.Data();
        data[field] = value;
        var error = Assert.Single(Pipeline.Render(Plans.Template, Plans.Unit, data.ToJsonString()).Diagnostics);
        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEmpty(error.Hint);
    }

    [Fact]
    public void A_character_without_a_glyph_deep_in_the_data_is_named_with_its_place()
    {
        var data = Plans.Data();
        data["body"] = new JsonArray(new JsonObject { ["marker"] = "roman", ["title"] = "Một", ["blocks"] = new JsonArray(new JsonObject { ["text"] = "đạt ✅ tốt" }) });
        var error = Assert.Single(Pipeline.Render(Plans.Template, Plans.Unit, data.ToJsonString()).Diagnostics);
        Assert.Equal("body[0].blocks[0].text", error.Path);
        Assert.Contains("“✅” (U+2705)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_megabytes_of_text_are_refused()
    {
        var data = Plans.Data();
        data["body"] = new JsonArray(new JsonObject { ["text"] = string.Concat(Enumerable.Repeat("thi đua ", 700_000)) });
        Assert.Equal("DATA_TOO_LARGE", Assert.Single(Pipeline.Render(Plans.Template, Plans.Unit, data.ToJsonString()).Diagnostics).Code);
    }

    [Theory]
    [InlineData(12, "DATA_TOO_DEEP")]
    [InlineData(2_000, "NOT_JSON")]
    public void Lists_nested_too_deeply_are_refused(int depth, string code)
    {
        var block = """{"marker":"dash","text":"sâu","blocks":[""";
        var nested = string.Concat(Enumerable.Repeat(block, depth)) + """{"text":"đáy"}""" + string.Concat(Enumerable.Repeat("]}", depth));
        var data = Plans.Data();
        data.Remove("body");
        var json = data.ToJsonString()[..^1] + ",\"body\":[" + nested + "]}";
        var result = Pipeline.Render(Plans.Template, Plans.Unit, json);
        Assert.False(result.Succeeded);
        Assert.Contains(result.Diagnostics, d => d.Code == code);
    }

    [Fact]
    public void Markup_and_template_text_in_data_are_printed_as_they_are()
    {
        const string Hostile = "<b>&</w:t>]]> {{subject}} {{#each body}} \"nháy\"";
        Assert.Contains(Hostile, Texts(Hostile));
    }

    [Fact]
    public void A_value_of_two_lines_stays_two_lines_in_its_place()
    {
        var xml = DocxFile.Open(Docx("dòng một\ndòng hai")).Part("word/document.xml");
        var w = xml.Root!.Name.Namespace;
        var paragraph = xml.Descendants(w + "p").Single(p => p.Value.Contains("dòng một", StringComparison.Ordinal));
        Assert.Equal(["dòng một", "<br>", "dòng hai"], paragraph.Descendants().Where(e => e.Name == w + "t" || e.Name == w + "br")
            .Select(e => e.Name == w + "br" ? "<br>" : e.Value));
    }

    [Fact]
    public void Decomposed_text_is_taken_and_comes_out_composed() =>
        Assert.Contains("Kế hoạch đổi mới", Texts("Ke\u0302\u0301 hoa\u0323ch đo\u0302\u0309i mơ\u0301i"));

    private static IEnumerable<string> Texts(string text)
    {
        var xml = DocxFile.Open(Docx(text)).Part("word/document.xml");
        return xml.Descendants(xml.Root!.Name.Namespace + "t").Select(t => t.Value);
    }

    private static byte[] Docx(string text)
    {
        var data = Plans.Data();
        data["opening"] = new JsonArray(text);
        return Pipeline.Docx(Plans.Template, Plans.Unit, data.ToJsonString());
    }
}
