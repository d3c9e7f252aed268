using System.Text.Json.Nodes;
using ThiDua.Templates.Store;

namespace ThiDua.Tests.Templates;

/// <summary>Definitions and partials that templates share, and what a template says of its matter and signers.</summary>
public class SharedContentTests
{
    [Fact]
    public void A_schema_gets_the_shared_definitions_it_refers_to_and_no_others()
    {
        var defs = JsonNode.Parse(SharedDefinitions.AddTo("""{ "type": "object", "properties": { "chair": { "$ref": "#/$defs/person" } } }"""))!["$defs"]!.AsObject();

        Assert.True(defs.ContainsKey("person"));
        Assert.True(defs.ContainsKey("phrase"), "what a definition refers to comes with it");
        Assert.False(defs.ContainsKey("indicator"));
    }

    [Fact]
    public void A_templates_own_partial_goes_before_the_shared_one()
    {
        var package = TestTemplate.Read("<document><subject>{{> report-years}}</subject></document>", "", ("report-years", "năm nay")).Value!;

        Assert.Equal("năm nay", package.Partials["report-years"]);
        Assert.DoesNotContain("{{", package.Partials["report-years"], StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_are_signed_by_the_secretary_and_the_chairman_they_name()
    {
        var sample = Sample.Text("minutes", "xa");

        Assert.Equal(["THƯ KÝ", "CHỦ TỌA"], sample.Where(line => line is "THƯ KÝ" or "CHỦ TỌA"));
        Assert.Contains("Lò Thị Mai", sample);
        Assert.Contains("Lò Văn Thắng", sample);
    }

    [Theory]
    [InlineData("campaign", "- Lưu: VT, VHXH.")]
    [InlineData("general", "- Lưu: VT, VP.")]
    public void The_matter_of_the_data_decides_where_a_dispatch_is_kept(string matter, string archive)
    {
        var sample = Sample.Of("dispatch", "xa");
        var data = JsonNode.Parse(sample.DataJson)!;
        data["matter"] = matter;

        Assert.Contains(archive, Examples.DocxText.Paragraphs(Support.Pipeline.Docx("dispatch", sample.Unit, data.ToJsonString())));
    }

    [Fact]
    public void A_dispatch_of_one_line_to_several_addressees_renders()
    {
        const string Data = """
            { "subject": "cử người dự họp", "addressees": ["Các phòng", "Các bản"], "content": [{ "text": "Đề nghị cử 01 người." }], "signature": { "name": "Trần Văn An" } }
            """;

        Assert.NotEmpty(Support.Pipeline.Docx("dispatch", "xã Bình Lư, tỉnh Lai Châu", Data, "2026-10-05"));
    }

    [Fact]
    public void A_matter_no_rule_knows_is_refused_at_its_field()
    {
        var sample = Sample.Of("dispatch", "xa");
        var data = JsonNode.Parse(sample.DataJson)!;
        data["matter"] = "weather";

        var fault = Assert.Single(Support.Pipeline.Render("dispatch", sample.Unit, data.ToJsonString()).Diagnostics);

        Assert.Equal(("MATTER_UNKNOWN", "matter"), (fault.Code, fault.Path));
    }
}
