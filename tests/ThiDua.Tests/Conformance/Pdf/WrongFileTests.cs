using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Pdf;

/// <summary>Proves that the measures can fail: each sees a PDF file made by a profile that breaks its rule.</summary>
public sealed class WrongFileTests
{
    [RequiresToolTheory(Tool.Poppler)]
    [InlineData("ND30-PAGE-1", "Page", "height", "279")]
    [InlineData("ND30-PAGE-3", "Page", "marginTop", "30")]
    [InlineData("ND30-PAGE-4", "Page", "marginBottom", "15")]
    [InlineData("ND30-PAGE-5", "Page", "marginLeft", "35.6")]
    [InlineData("ND30-PAGE-6", "Page", "marginRight", "20.6")]
    [InlineData("ND30-FONT-5", "Motto", "size", "13")]
    [InlineData("ND30-NUM-2", "PageNumber", "align", "\"right\"")]
    [InlineData("ND30-NUM-3", "PageNumber", "size", "10")]
    [InlineData("ND30-GRID-5a", "KindTitle", "align", "\"left\"")]
    [InlineData("ND30-GRID-7c", "SignatureRoom", "height", "20")]
    [InlineData("ND30-QH-2", "NationalName", "bold", "false")]
    [InlineData("ND30-QH-4", "Motto", "align", "\"left\"")]
    [InlineData("ND30-QH-5", "Motto", "lineShare", "0.5")]
    [InlineData("ND30-ORG-2", "IssuingBody", "size", "11")]
    [InlineData("ND30-ORG-6", "IssuingBody", "lineShare", "0.7")]
    [InlineData("ND30-SO-1", "NumberSymbol", "align", "\"left\"")]
    [InlineData("ND30-SO-4", "NumberSymbol", "size", "14")]
    [InlineData("ND30-DATE-1", "PlaceDate", "align", "\"left\"")]
    [InlineData("ND30-DATE-2", "PlaceDate", "italic", "false")]
    [InlineData("ND30-TITLE-1", "KindTitle", "align", "\"left\"")]
    [InlineData("ND30-TITLE-1", "KindTitle", "size", "16")]
    [InlineData("ND30-TITLE-2", "Subject", "align", "\"left\"")]
    [InlineData("ND30-TITLE-3", "Subject", "lineShare", "0.8")]
    [InlineData("ND30-BODY-1", "Point", "size", "16")]
    [InlineData("ND30-BODY-3", "Clause", "align", "\"left\"")]
    [InlineData("ND30-BODY-4", "Clause", "firstLine", "11.2")]
    [InlineData("ND30-BODY-5", "Point", "before", "3")]
    [InlineData("ND30-BODY-6", "Clause", "line", "2")]
    [InlineData("ND30-STR-12", "Heading1", "bold", "false")]
    [InlineData("ND30-SIGN-2", "SigningAuthority", "size", "12")]
    [InlineData("ND30-SIGN-3", "SignerName", "align", "\"left\"")]
    [InlineData("ND30-NN-1", "RecipientsLabel", "italic", "false")]
    [InlineData("ND30-NN-2", "Recipient", "size", "13")]
    [InlineData("ND30-PL-3", "AppendixLabel", "size", "12")]
    [InlineData("ND30-PL-4", "AppendixTitle", "align", "\"left\"")]
    [InlineData("ND30-PL-5", "AppendixReference", "italic", "false")]
    public void The_measure_of_a_rule_sees_a_file_that_breaks_it(string rule, string target, string property, string value) =>
        Assert.NotEmpty(PdfRuleSet.Run(rule, new MeasuredPlan(WrongPlan.Pdf(target, property, value))));

    [RequiresTool(Tool.Poppler)]
    public void The_same_plan_by_the_profile_as_it_is_keeps_all_these_rules()
    {
        var plan = new MeasuredPlan(WrongPlan.Pdf("", "", ""));

        // Of the others, two ask for a body under another and for a draft, one for a plan without a table.
        var rules = PdfRuleSet.All.Keys.Except(["ND30-ORG-3", "ND30-SO-13", "ND30-BODY-1"]);
        Assert.All(rules, rule => Assert.Empty(PdfRuleSet.Run(rule, plan)));
    }
}
