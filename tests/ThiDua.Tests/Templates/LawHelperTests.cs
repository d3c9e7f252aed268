using ThiDua.Documents.Inlines;

namespace ThiDua.Tests.Templates;

/// <summary>Helpers that cite the law and write amounts.</summary>
public class LawHelperTests
{
    private const string Number = "\"n\": { \"type\": \"integer\" }";

    [Fact]
    public void A_law_is_cited_in_full_as_one_citation_and_explained()
    {
        var merged = TestTemplate.Merge(TestTemplate.Read(
            "<document><subject>x</subject><basis>Căn cứ {{law \"emulation-decree\"}}</basis></document>").Value!).Value!;
        var citation = Assert.Single(merged.Document.LegalBases[0].OfType<Citation>());
        var reason = Assert.Single(merged.Derivations, derivation => derivation.Path == "law.emulation-decree");

        Assert.Equal(("Nghị định", "152/2025/NĐ-CP", "14/6/2025", "Chính phủ"), (citation.Kind, citation.NumberAndSymbol, citation.Date, citation.Issuer));
        Assert.StartsWith("Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp", citation.Text, StringComparison.Ordinal);
        Assert.Equal((citation.Text, "DECREE-EMULATION-2025", "V"), (reason.Text, reason.Rule, reason.Certainty));
    }

    [Fact]
    public void A_law_is_cited_in_short() =>
        Assert.Equal("theo Nghị định số 152/2025/NĐ-CP", TestTemplate.Subject("theo {{law \"emulation-decree\" \"short\"}}"));

    [Theory]
    [InlineData("{{law \"constitution\"}}")]
    [InlineData("{{law \"emulation-decree\" \"long\"}}")]
    [InlineData("{{law}}")]
    [InlineData("{{prize \"individual\"}}")]
    public void A_template_that_asks_for_what_no_rule_knows_is_at_fault(string text) =>
        Assert.Equal("TEMPLATE_BROKEN", TestTemplate.Fault($"<document><subject>{text}</subject></document>").Code);

    [Theory]
    [InlineData("{{words n}}", 7371000, "bảy triệu ba trăm bảy mươi mốt nghìn")]
    [InlineData("{{upperFirst (words n)}}", 1053000, "Một triệu không trăm năm mươi ba nghìn")]
    public void An_amount_is_written_in_words(string template, int number, string printed) =>
        Assert.Equal(printed, TestTemplate.Subject(template, Number, $"\"n\": {number}"));
}
