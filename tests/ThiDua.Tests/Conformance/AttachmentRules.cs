using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>A text that a decision promulgates.</summary>
public sealed partial class AttachmentRules
{
    [Theory, Samples("decision-plan")]
    public void ND30_PL_14_A_promulgated_text_has_names_kind_subject_and_reference_of_its_own(string sample) => RuleSet.Holds(Text, sample);

    [Theory, Samples("decision-plan")]
    public void ND30_TPL_1_3_Blocks_stand_as_in_form_1_3(string sample) => RuleSet.Holds(Form, sample);

    [Fact]
    public void A_list_has_its_words_title_and_reference_and_pages_of_its_own()
    {
        var decision = Samples.Get("decision");
        var list = Assert.Single(decision.Lists);
        Assert.Equal(("DANH SÁCH", 28, true, "center"), (list.Label.Text, list.Label.Size, list.Label.TextRuns.All(r => r.Bold), list.Label.Alignment));
        Assert.All(list.Title, line => Assert.True(line.Text.Any(char.IsLower) && line.TextRuns.All(r => r.Bold) && line.Alignment == "center"));
        Assert.Equal(
            "(Kèm theo Quyết định số 125/QĐ-UBND ngày 20 tháng 5 năm 2027 của Chủ tịch Ủy ban nhân dân xã Bình Lư)", list.Reference!.Text);
        Assert.True(list.Reference.TextRuns.All(r => r.Italic));
        Assert.NotNull(list.Rule);
        Assert.Equal(1, decision.File.Sections[list.Section].Start);
        Assert.EndsWith("./.", list.Body[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Appendices_beside_a_promulgated_text_are_numbered_without_it() =>
        Assert.Equal(["Phụ lục"], Samples.Get("decision-plan").Appendices.Select(a => a.Label.Text));

    [Rule("ND30-PL-14")]
    internal static void Text(PlanFile plan, Findings found)
    {
        foreach (var text in plan.AttachedTexts)
        {
            found.Same(1, text.Head!.Rows.Length, "rows of the head, without number and date");
            found.Expect(Words(text.Head.Rows[0][0]) == Words(plan.IssuerCell!) && Words(text.Head.Rows[0][1]) == Words(plan.NationCell!), "the names differ");
            found.Capitals(text.Label);
            found.Type(text.Label, 26, 28, bold: true, italic: false);
            found.Centred(text.Label);
            foreach (var line in text.Title)
            {
                found.Type(line, 26, 28, bold: true, italic: false);
                found.SmallLetters(line);
                found.Centred(line);
            }

            found.Expect(text.Title.Length > 0, "there is no subject");
            found.Expect(Reference().IsMatch(text.Reference?.Text ?? ""), text.Reference?.Text ?? "no reference");
            found.Expect(text.Reference?.TextRuns.All(r => r.Italic) ?? false, "the reference is upright");
            found.Expect(text.Rule is not null, "there is no line");
            found.Same(1, plan.File.Sections[text.Section].Start, "first page number");
            found.Expect(text.Body[^1].Text.EndsWith("./.", StringComparison.Ordinal), "the text is not closed");
        }
    }

    [Rule("ND30-TPL-1.3")]
    internal static void Form(PlanFile plan, Findings found)
    {
        DecisionRules.Form(plan, found);
        var first = plan.Body.First().Text;
        found.Expect(Promulgation().IsMatch(first), first);
        found.Same(1, plan.AttachedTexts.Length, "texts");
        found.Expect(plan.AttachedTexts.All(t => t.Section > 0), "the text does not stand on pages of its own");
    }

    private static string Words(DocxCell cell) => cell.Text;

    [GeneratedRegex(@"^\(Kèm theo Quyết định số .+/QĐ-\p{Lu}+ ngày .+ tháng .+ năm \d{4} của .+\)$")]
    private static partial Regex Reference();

    [GeneratedRegex("^Điều 1. (Ban hành|Phê duyệt) kèm theo Quyết định này ")]
    private static partial Regex Promulgation();
}
