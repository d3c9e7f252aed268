using ThiDua.Tests.Conformance.Kinds;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Pdf;

/// <summary>Proves that the measures of other kinds can fail: by a profile with a wrong value, or on a document of another shape.</summary>
public sealed class WrongKindTests
{
    [RequiresToolTheory(Tool.Poppler)]
    [InlineData("ND30-KG-2", "dispatch", "Addressee", "size", "12")]
    [InlineData("ND30-TITLE-4", "dispatch", "SubjectUnderNumber", "bold", "true")]
    [InlineData("ND30-TITLE-4", "dispatch", "SubjectUnderNumber", "size", "14")]
    [InlineData("ND30-TITLE-4", "dispatch", "SubjectUnderNumber", "before", "12")]
    [InlineData("ND30-TITLE-4", "dispatch", "SubjectUnderNumber", "align", "\"left\"")]
    [InlineData("ND30-TITLE-8", "decision", "AuthorityLine", "align", "\"left\"")]
    [InlineData("ND30-TITLE-9", "decision", "EnactingWords", "bold", "false")]
    [InlineData("ND30-CAN-1", "decision", "LegalBasis", "italic", "false")]
    [InlineData("ND30-PL-14", "decision-plan", "AppendixReference", "italic", "false")]
    public void The_measure_sees_a_wrong_value(string rule, string sample, string target, string property, string value) =>
        Assert.NotEmpty(KindRuleSet.Run(rule, new MeasuredKind(WrongPlan.Pdf(KindDocuments.All[sample](), target, property, value))));

    [RequiresToolTheory(Tool.Poppler)]
    [InlineData("ND30-KG-3", "dispatch")]
    [InlineData("ND30-KG-4", "dispatch-one")]
    [InlineData("ND30-KG-5", "telegram")]
    [InlineData("ND30-TITLE-5", "notice")]
    [InlineData("ND30-DATE-17", "notice")]
    [InlineData("ND30-SIGN-27", "achievements-unit")]
    [InlineData("ND30-NN-15", "notice")]
    [InlineData("ND30-PL-14", "decision")]
    public void The_measure_sees_another_shape(string rule, string sample) => Assert.NotEmpty(KindRuleSet.Run(rule, KindRuleSet.Measure(sample)));
}
