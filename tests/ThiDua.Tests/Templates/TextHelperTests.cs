namespace ThiDua.Tests.Templates;

/// <summary>Helpers that a template may call.</summary>
public class TextHelperTests
{
    private const string Properties = """
        "text": { "type": "string" }, "count_": { "type": "integer" }, "value": { "type": "number" },
        "list": { "type": "array", "items": { "type": "object", "properties": { "role": { "type": "string" }, "name": { "type": "string" } } } }
        """;

    [Theory]
    [InlineData("{{shortDate text}}", "2026-04-05", "05/4/2026")]
    [InlineData("{{shortDate text}}", "2026-02-15", "15/02/2026")]
    [InlineData("{{longDate text}}", "2026-02-05", "ngày 05 tháng 02 năm 2026")]
    [InlineData("{{longDate text}}", "2026-11-20", "ngày 20 tháng 11 năm 2026")]
    [InlineData("{{lowerFirst text}}", "Đẩy mạnh", "đẩy mạnh")]
    [InlineData("{{lowerFirst text}}", "UBND xã", "UBND xã")]
    [InlineData("{{upperFirst text}}", "đẩy mạnh", "Đẩy mạnh")]
    [InlineData("{{sentence text}}", "Thi đua", "Thi đua.")]
    [InlineData("{{sentence text}}", "Thi đua.", "Thi đua.")]
    [InlineData("{{sentence text}}", "Thi đua? ", "Thi đua?")]
    [InlineData("{{#if (eq text \"a\")}}1{{else}}2{{/if}}", "a", "1")]
    [InlineData("{{#if (eq text \"a\")}}1{{else}}2{{/if}}", "b", "2")]
    public void A_text_comes_out_as_the_helper_says(string template, string text, string printed) =>
        Assert.Equal(printed, TestTemplate.Subject(template, Properties, $"\"text\": \"{text}\""));

    [Theory]
    [InlineData("{{twoDigits count_}}", 5, "05")]
    [InlineData("{{twoDigits count_}}", 12, "12")]
    [InlineData("{{count_}}", 2026, "2026")]
    [InlineData("{{years 2026 count_}}", 2030, "5")]
    [InlineData("{{#if (gte count_ 5)}}1{{else}}2{{/if}}", 5, "1")]
    [InlineData("{{#if (gte count_ 5)}}1{{else}}2{{/if}}", 4, "2")]
    public void A_number_comes_out_as_the_helper_says(string template, int number, string printed) =>
        Assert.Equal(printed, TestTemplate.Subject(template, Properties, $"\"count_\": {number}"));

    [Fact]
    public void A_number_has_a_decimal_comma() => Assert.Equal("87,5", TestTemplate.Subject("{{value}}", Properties, "\"value\": 87.5"));

    [Theory]
    [InlineData("{{twoDigits (count list)}}", "02")]
    [InlineData("{{#each list}}{{ordinal @index}}{{name}} {{/each}}", "1A 2B")]
    [InlineData("{{#with (find list \"role\" \"y\")}}{{name}}{{/with}}", "B")]
    [InlineData("{{#if (find list \"role\" \"z\")}}1{{else}}2{{/if}}", "2")]
    public void A_list_can_be_counted_and_searched(string template, string printed) => Assert.Equal(
        printed,
        TestTemplate.Subject(template, Properties, """ "list": [{ "role": "x", "name": "A" }, { "role": "y", "name": "B" }] """));

    [Theory]
    [InlineData("{{text}}", "a < b & c > \\\"d\\\" 'e'", "a < b & c > \"d\" 'e'")]
    [InlineData("{{text}}", "dòng một\\ndòng hai", "dòng một\ndòng hai")]
    [InlineData("<citation kind=\"{{text}}\">x</citation>", "a\\nb \\\"c\\\" 'd' <e>", "x")]
    [InlineData("{{text}}", "<b>không đậm</b>", "<b>không đậm</b>")]
    [InlineData("{{text}}", "{{text}}", "{{text}}")]
    public void Data_is_never_read_as_markup(string template, string json, string printed) =>
        Assert.Equal(printed, TestTemplate.Subject(template, Properties, $"\"text\": \"{json}\""));

    [Theory]
    [InlineData("{{text}}")]
    [InlineData("{{#each list}}{{name}}{{/each}}")]
    [InlineData("{{#each list}}{{#if role}}{{name}}{{/if}}{{/each}}")]
    [InlineData("{{#each list}}{{this.name}}{{/each}}")]
    [InlineData("{{#with (find list \"role\" \"x\")}}{{name}}{{/with}}")]
    [InlineData("{{> part}}")]
    [InlineData("{{#each list}}{{> part}}{{/each}}")]
    [InlineData("{{#each list}}{{> item}}{{/each}}")]
    [InlineData("{{> items items=list}}")]
    [InlineData("a\n{{> part}}\nb")]
    [InlineData("a\n  {{> part}}\nb")]
    [InlineData("a\n\t{{> part}}\nb")]
    [InlineData("a\r\n    {{>part}}   \r\nb")]
    [InlineData("a\n  {{#each list}}\n    {{> item}}\n  {{/each}}\nb")]
    [InlineData("  {{> outer}}")]
    [InlineData("{{sentence text}}")]
    [InlineData("{{lowerFirst text}}")]
    [InlineData("{{#each texts}}{{this}}{{/each}}")]
    [InlineData("{{#each texts}}{{sentence this}}{{/each}}")]
    [InlineData("{{value}}{{text}}")]
    [InlineData("{{rich text}}")]
    [InlineData("{{rich text}}{{text}}")]
    [InlineData("{{any}}")]
    [InlineData("{{#each mixed}}<b>{{this}}</b>{{/each}}")]
    [InlineData("{{#each mixed}}<b>{{../value}}{{this}}</b>{{/each}}")]
    [InlineData("{{#each list}}{{#if role}}{{role}}{{else}}{{@root.value}}{{/if}}{{name}}{{/each}}")]
    [InlineData("{{#each list}}{{#each ../texts}}{{this}}{{/each}}{{/each}}")]
    [InlineData("{{#each list}}{{ordinal @index}}{{name}}{{/each}}")]
    [InlineData("{{#each list}}{{twoDigits 5}}{{name}}{{/each}}")]
    [InlineData("{{#each list}}{{@index}}{{name}}{{/each}}")]
    [InlineData("{{#if (eq 1 1)}}{{text}}{{/if}}")]
    [InlineData("{{years 1 2}}{{text}}")]
    [InlineData("{{shortDate \"2026-05-20\"}}{{text}}")]
    public void Data_is_escaped_wherever_it_is_printed(string template)
    {
        const string Marks = "<b>&]]>";
        const string More = """
            , "texts": { "type": "array", "items": { "type": "string" } }, "any": { "type": ["number", "string"] },
            "mixed": { "type": "array", "items": { "type": ["number", "string"] } }
            """;
        var printed = TestTemplate.Subject(
            template,
            Properties + More,
            $$""" "text": "{{Marks}}", "any": "{{Marks}}", "value": 1.5, "texts": ["{{Marks}}"], "mixed": [1.5, "{{Marks}}", 2.5, "{{Marks}}"], "list": [{ "role": "x", "name": "{{Marks}}" }] """,
            [("part", "{{@root.text}}"), ("item", "{{name}}"), ("items", "{{#each items}}{{name}}{{/each}}"),
             ("outer", "a\n  {{> part}}\nb")]);

        Assert.Contains(Marks, printed, StringComparison.Ordinal);
    }
}
