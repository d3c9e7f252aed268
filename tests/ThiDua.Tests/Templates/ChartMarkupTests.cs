using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Tests.Templates;

/// <summary>Charts of templates: what a report draws of its indicators, and which markup is refused.</summary>
public class ChartMarkupTests
{
    private const string Properties = """ "n": { "type": "number" }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/indicator" } } """;

    [Fact]
    public void A_chart_is_read_with_values_as_templates_print_them()
    {
        var chart = Chart("""
            <chart unit="%" target="100" target-label="kế hoạch"><bar value="{{n}}" remark="Đạt">Hồ sơ  trực tuyến</bar><bar value="1.234,5" emphasised="true">Hộ nghèo</bar>
            <note>Tạm tính.</note><caption>Biểu đồ: <b>tỷ lệ</b></caption></chart>
            """);

        Assert.Equal<ChartBar>([new ChartBar("Hồ sơ trực tuyến", 98.3m, "Đạt"), new ChartBar("Hộ nghèo", 1234.5m, "", true)], chart.Bars);
        Assert.Equal(("%", new ChartTarget("kế hoạch", 100)), (chart.Unit, chart.Target));
        Assert.Equal(("Tạm tính.", "Biểu đồ: tỷ lệ"), (chart.Note.ToPlainText(), chart.Caption.ToPlainText()));
    }

    [Theory]
    [InlineData("<chart><bar value=\"1\">a</bar></chart>", "ít nhất 2 thanh")]
    [InlineData("<chart><bar value=\"-1\">a</bar><bar value=\"2\">b</bar></chart>", "“-1” không phải là số từ 0 trở lên")]
    [InlineData("<chart><bar value=\"-\">a</bar><bar value=\"2\">b</bar></chart>", "“-” không phải là số")]
    [InlineData("<chart><bar value=\"12.5\">a</bar><bar value=\"2\">b</bar></chart>", "“12.5” không phải là số")]
    [InlineData("<chart><bar>a</bar><bar value=\"2\">b</bar></chart>", "thiếu thuộc tính “value”")]
    [InlineData("<chart><bar value=\"1\"> </bar><bar value=\"2\">b</bar></chart>", "không có tên")]
    [InlineData("<chart target=\"100\"><bar value=\"1\">a</bar><bar value=\"2\">b</bar></chart>", "thiếu thuộc tính “target-label”")]
    [InlineData("<chart target=\"0\" target-label=\"kế hoạch\"><bar value=\"1\">a</bar><bar value=\"2\">b</bar></chart>", "lớn hơn 0")]
    [InlineData("<chart unit=\"1000 đồng\"><bar value=\"1\">a</bar><bar value=\"2\">b</bar></chart>", "có chữ số")]
    [InlineData("<chart colour=\"red\"><bar value=\"1\">a</bar><bar value=\"2\">b</bar></chart>", "“colour”")]
    [InlineData("<chart><p>a</p></chart>", "<p> trong biểu đồ")]
    public void A_chart_that_cannot_be_drawn_is_a_broken_template(string chart, string message)
    {
        var fault = TestTemplate.Fault($"<document><subject>a</subject>{chart}</document>");

        Assert.Equal("TEMPLATE_BROKEN", fault.Code);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_of_which_nothing_was_planned_has_no_rate() => Assert.Equal(
        "2 Bản B Bản D",
        TestTemplate.Subject(
            "{{count (rated indicators)}}{{#each (rated indicators)}} {{name}}{{/each}}",
            Properties,
            """
            "indicators": [{ "name": "Bản A", "unit": "%", "planned": 0, "actual": 5 }, { "name": "Bản B", "unit": "%", "planned": 5, "actual": 0 },
              { "name": "Bản C", "unit": "%", "planned": 0, "actual": 0 }, { "name": "Bản D", "unit": "%", "planned": 4, "actual": 9 }]
            """));

    [Theory]
    [InlineData("report.campaign-annual", "xa", 4)]
    [InlineData("report.campaign-annual", "thanh-pho", 0)]
    [InlineData("report.campaign-annual", "dac-khu", 0)]
    [InlineData("report.campaign-midterm", "dac-khu", 0)]
    [InlineData("report.campaign-midterm", "phuong", 3)]
    [InlineData("report.campaign-final", "tinh", 3)]
    public void A_report_has_a_chart_when_it_has_two_rates_to_compare(string template, string sample, int bars) =>
        Assert.Equal(bars, Bars(Sample.Of(template, sample).DataJson, template, sample));

    [Theory]
    [InlineData("report.campaign-annual", "xa")]
    [InlineData("report.campaign-midterm", "tinh")]
    [InlineData("report.campaign-final", "phuong")]
    public void A_report_leaves_its_chart_out_when_told_so(string template, string sample)
    {
        var data = Sample.Of(template, sample).DataJson.TrimStart();

        Assert.Equal(0, Bars("{ \"chart\": false, " + data[1..], template, sample));
        Assert.Equal(Bars(data, template, sample), Bars("{ \"chart\": true, " + data[1..], template, sample));
    }

    private static int Bars(string data, string template, string sample)
    {
        var result = Support.Pipeline.Render(template, Sample.Of(template, sample).Unit, data);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        var read = Docx.Reading.WordFiles.Read(result.Value.Files[0].Content).Document;
        return All(read.Body).OfType<BarChart>().Sum(chart => chart.Bars.Length);
    }

    private static IEnumerable<Block> All(IEnumerable<Block> blocks) => blocks.SelectMany(block => block is Section section ? All(section.Blocks).Prepend(block) : [block]);

    private static BarChart Chart(string markup)
    {
        var merged = TestTemplate.Merge(TestTemplate.Read($"<document><subject>a</subject>{markup}</document>", Properties).Value!, "\"n\": 98.3");
        Assert.True(merged.Succeeded, string.Join('\n', merged.Diagnostics));
        return Assert.IsType<BarChart>(Assert.Single(merged.Value.Document.Body));
    }
}
