using System.Text.Json.Nodes;
using ThiDua.Documents.Diagnostics;
using ThiDua.Tests.Support;
using ThiDua.Tests.Templates;

namespace ThiDua.Tests.Certificates;

/// <summary>Who may not award is refused with the reason in law, bad printing data with a remedy.</summary>
public class RefusalTests
{
    private const string Merit = "award.certificate-merit";
    private const string Commendation = "award.certificate-commendation";
    private const string Commune = "xã Bình Lư, tỉnh Lai Châu";

    [Fact]
    public void A_commune_that_gives_a_commendation_is_refused_with_the_reason_in_law()
    {
        var fault = Fault(Commendation, Commune, _ => { });

        Assert.Equal("LEVEL_NOT_SERVED", fault.Code);
        Assert.Contains("Cấp xã không có thẩm quyền tặng bằng khen", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Điều 79", fault.Message, StringComparison.Ordinal);
        Assert.Contains("giấy khen", fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh Lai Châu", "people-committee", "head", "giấy khen thuộc thẩm quyền của người đứng đầu sở")]
    [InlineData(Commune, "people-committee", "unit-head", "không có thẩm quyền tặng giấy khen")]
    public void A_signer_without_the_power_is_refused(string unit, string issuer, string role, string reason)
    {
        var fault = Fault(Merit, unit, data =>
        {
            data["issuingBody"] = issuer;
            data["signature"] = new JsonObject { ["role"] = role, ["name"] = "Trần Văn An" };
            if (role == "unit-head")
            {
                data["signature"]!["unit"] = "culture-society";
            }
        });

        Assert.Equal("SIGNING_REFUSED", fault.Code);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "mode": "overprint", "offsetX": 0.3 }""", "PRINT_OFFSET", "print.offsetX")]
    [InlineData("""{ "mode": "overprint", "offsetY": 20.5 }""", "OUT_OF_RANGE", "print.offsetY")]
    [InlineData("""{ "offsetY": 1 }""", "FIELD_NOT_ALLOWED", "print.offsetY")]
    [InlineData("""{ "mode": "full", "calibration": true }""", "FIELD_NOT_ALLOWED", "print.calibration")]
    [InlineData("""{ "mode": "blank" }""", "VALUE_NOT_ALLOWED", "print.mode")]
    public void Bad_printing_data_is_named(string print, string code, string path)
    {
        var fault = Fault(Merit, Commune, data => data["print"] = JsonNode.Parse(print));

        Assert.Equal((code, path), (fault.Code, fault.Path));
        Assert.NotEmpty(fault.Message);
    }

    [Fact]
    public void A_recipient_without_an_achievement_of_its_own_needs_the_common_one() =>
        Assert.Equal(("FIELD_REQUIRED", "reason"), Fault(Merit, Commune, data => data.Remove("reason")) is var fault ? (fault.Code, fault.Path) : default);

    [Fact]
    public void A_deputy_signs_for_the_chairman_in_two_lines()
    {
        var data = Data();
        data["signature"] = new JsonObject { ["role"] = "deputy", ["name"] = "Lê Thị Bình" };
        var text = Examples.DocxText.Paragraphs(Pipeline.Docx(Merit, Commune, data.ToJsonString()));

        Assert.Contains("KT. CHỦ TỊCH PHÓ CHỦ TỊCH", text);
    }

    private static JsonObject Data() => JsonNode.Parse(Sample.Of(Merit, "xa").DataJson)!.AsObject();

    private static Diagnostic Fault(string template, string unit, Action<JsonObject> change)
    {
        var data = Data();
        change(data);
        return Assert.Single(Pipeline.Render(template, unit, data.ToJsonString()).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }
}
