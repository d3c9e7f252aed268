namespace ThiDua.Tests.Templates;

/// <summary>Helpers that compute and write figures, days and verdicts.</summary>
public class ReportHelperTests
{
    private const string Properties = """
        "n": { "type": "number" }, "text": { "type": "string" },
        "rows": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "money": { "type": "number" } } } },
        "indicators": { "type": "array", "items": { "$ref": "#/$defs/indicator" } },
        "yearly": { "type": "array", "items": { "$ref": "#/$defs/yearlyIndicator" } }
        """;

    [Theory]
    [InlineData("{{number n}}", "1234567.5", "1.234.567,5")]
    [InlineData("{{number n}}", "999", "999")]
    [InlineData("{{number n}}", "0.25", "0,25")]
    [InlineData("{{number n}}", "18720000", "18.720.000")]
    [InlineData("{{percent n 80}}", "78.6", "98,3")]
    [InlineData("{{percent n 8}}", "1", "12,5")]
    [InlineData("{{percent n 3 2}}", "2", "66,67")]
    [InlineData("{{percent n 2000}}", "1", "0,1")]
    [InlineData("{{percent n 100}}", "100", "100")]
    [InlineData("{{percent n 0}}", "5", "-")]
    [InlineData("{{add n 1}}", "2026", "2027")]
    [InlineData("{{#each (range 2026 n)}}{{this}} {{/each}}", "2028", "2026 2027 2028")]
    [InlineData("{{#each (range 2026 2025)}}{{this}} {{/each}}{{n}}", "1", "1")]
    [InlineData("{{honourees n 1150 0}}", "5", "05 tập thể, 1.150 cá nhân")]
    [InlineData("{{honourees 0 0 n}}", "12", "12 hộ gia đình")]
    public void A_figure_is_written_as_Vietnamese_is(string template, string number, string printed) =>
        Assert.Equal(printed, TestTemplate.Subject(template, Properties, $"\"n\": {number}"));

    [Theory]
    [InlineData("{{weekday text}}", "2026-11-29", "Chủ nhật")]
    [InlineData("{{weekday text}}", "2026-11-30", "thứ Hai")]
    [InlineData("{{weekday text}}", "2024-02-29", "thứ Năm")]
    [InlineData("{{clock text}}", "08:05", "08 giờ 05 phút")]
    public void A_day_and_a_time_are_written_in_words(string template, string text, string printed) =>
        Assert.Equal(printed, TestTemplate.Subject(template, Properties, $"\"text\": \"{text}\""));

    [Fact]
    public void The_sum_of_a_field_passes_over_items_without_it() => Assert.Equal(
        "3.510.000,5",
        TestTemplate.Subject("{{number (sum rows \"money\")}}", Properties, """ "rows": [{ "money": 3510000 }, { "name": "x" }, { "money": 0.5 }] """));

    [Theory]
    [InlineData("""{ "planned": 70, "actual": 70.1 }""", "Vượt")]
    [InlineData("""{ "planned": 70, "actual": 70.0 }""", "Đạt")]
    [InlineData("""{ "planned": 70, "actual": 69.9 }""", "Chưa đạt")]
    [InlineData("""{ "planned": 5, "actual": 4.9, "lowerIsBetter": true }""", "Vượt")]
    [InlineData("""{ "planned": 5, "actual": 5.1, "lowerIsBetter": true }""", "Chưa đạt")]
    [InlineData("""{ "planned": 0, "actual": 0 }""", "Đạt")]
    public void An_indicator_is_judged_by_plan_and_result(string figures, string verdict)
    {
        var indicator = figures.Replace("{", """{ "name": "Hộ nghèo", "unit": "%",""", StringComparison.Ordinal);

        Assert.Equal(verdict + " 1", TestTemplate.Subject(
            $"{{{{#each indicators}}}}{{{{verdict this}}}}{{{{/each}}}} {{{{count (judged indicators \"{verdict}\")}}}}", Properties, $"\"indicators\": [{indicator}]"));
    }

    [Theory]
    [InlineData("", "90 93 Vượt")]
    [InlineData(", \"addsUp\": true", "150 149 Chưa đạt")]
    public void A_yearly_indicator_counts_its_last_year_or_the_sum(string more, string printed) => Assert.Equal(printed, TestTemplate.Subject(
        "{{#each yearly}}{{targetOf this}} {{resultOf this}} {{verdict this}}{{/each}}",
        Properties,
        """ "yearly": [{ "name": "Hồ sơ", "unit": "%", "years": [{ "year": 2026, "planned": 60, "actual": 56 }, { "year": 2027, "planned": 90, "actual": 93 }] MORE }] """
            .Replace("MORE", more, StringComparison.Ordinal)));

    [Theory]
    [InlineData("{{number text}}")]
    [InlineData("{{number rows}}")]
    [InlineData("{{weekday text}}")]
    [InlineData("{{clock text}}")]
    public void A_helper_given_something_else_is_a_broken_template(string template) => Assert.Equal(
        "TEMPLATE_BROKEN",
        TestTemplate.Fault($"<document><subject>{template}</subject></document>", Properties, """ "text": "chữ", "rows": [] """).Code);
}
