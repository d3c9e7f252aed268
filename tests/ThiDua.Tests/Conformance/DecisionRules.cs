using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>Quyết định and nghị quyết: competence, enacting words, articles.</summary>
public sealed partial class DecisionRules
{
    [Theory, Samples("decision", "decision-plan")]
    public void ND30_TITLE_6_Subject_of_a_decision_begins_as_its_form_has_it(string sample) => RuleSet.Holds(Opening, sample);

    [Theory, Samples("decision", "decision-plan", "resolution")]
    public void ND30_TITLE_8_Competence_is_named_in_centred_bold_capitals(string sample) => RuleSet.Holds(Competence, sample);

    [Theory, Samples("decision", "decision-plan", "resolution")]
    public void ND30_TITLE_9_Enacting_words_stand_in_centred_bold_capitals_with_a_colon(string sample) => RuleSet.Holds(Enactment, sample);

    [Theory, Samples("decision", "decision-plan")]
    public void ND30_CAN_8_The_proposal_is_the_last_basis(string sample) => RuleSet.Holds(Proposal, sample);

    [Theory, Samples("decision", "decision-plan")]
    public void ND30_SIGN_19_Who_signs_agrees_with_the_competence(string sample) => RuleSet.Holds(Agreement, sample);

    [Theory, Samples("decision", "decision-plan", "resolution")]
    public void ND30_NN_8_List_begins_with_the_article_that_names_who_acts(string sample) => RuleSet.Holds(AsArticle, sample);

    [Theory, Samples("resolution")]
    public void ND30_TYPE_01_A_resolution_is_headed_NGHI_QUYET_with_symbol_NQ(string sample) => RuleSet.Holds(Resolution, sample);

    [Theory, Samples("decision", "decision-plan")]
    public void ND30_TYPE_02_A_decision_is_headed_QUYET_DINH_with_symbol_QD(string sample) => RuleSet.Holds(Decision, sample);

    [Theory, Samples("resolution")]
    public void ND30_TPL_1_1_Blocks_stand_as_in_form_1_1(string sample) => RuleSet.Holds(ResolutionForm, sample);

    [Theory, Samples("decision")]
    public void ND30_TPL_1_2_Blocks_stand_as_in_form_1_2(string sample) => RuleSet.Holds(DecisionForm, sample);

    [Rule("ND30-TITLE-6")]
    internal static void Opening(PlanFile plan, Findings found) =>
        found.Expect(OpeningWords().IsMatch(plan.Subject.FirstOrDefault()?.Text ?? ""), plan.Subject.FirstOrDefault()?.Text ?? "no subject");

    [Rule("ND30-TITLE-8")]
    internal static void Competence(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Authority)
        {
            found.Capitals(paragraph);
            found.Type(paragraph, 26, 28, bold: true, italic: false);
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-TITLE-9")]
    internal static void Enactment(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Enacting)
        {
            found.Same(plan.NumberText.Contains("/NQ-", StringComparison.Ordinal) ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:", paragraph.Text, "words");
            found.Type(paragraph, 26, 28, bold: true, italic: false);
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-CAN-8")]
    internal static void Proposal(PlanFile plan, Findings found)
    {
        var proposals = plan.LegalBases.Select((p, i) => (p.Text, i)).Where(b => b.Text.StartsWith("Theo đề nghị", StringComparison.Ordinal)).ToList();
        found.Same(1, proposals.Count, "proposals");
        foreach (var (text, index) in proposals)
        {
            found.Same(plan.LegalBases.Count() - 1, index, $"place of “{text}”");
            found.Same('.', text[^1], $"end of “{text}”");
        }
    }

    [Rule("ND30-SIGN-19")]
    internal static void Agreement(PlanFile plan, Findings found)
    {
        foreach (var authority in plan.Authority.Take(1))
        {
            var collective = authority.Text == plan.IssuerName;
            found.Same(collective, plan.PowerTexts.Any(l => l.StartsWith("TM. ", StringComparison.Ordinal)), $"TM. under {authority.Text}");
        }
    }

    [Rule("ND30-NN-8")]
    internal static void AsArticle(PlanFile plan, Findings found)
    {
        var first = plan.Recipients.ElementAtOrDefault(1)?.Text ?? "";
        var article = ArticleNamed().Match(first).Groups[1].Value;
        found.Expect(article.Length > 0, first);
        found.Expect(plan.Body.Any(p => p.Text.StartsWith($"Điều {article}. ", StringComparison.Ordinal)), $"there is no article “{article}”");
    }

    [Rule("ND30-TYPE-01")]
    internal static void Resolution(PlanFile plan, Findings found) => found.Kind(plan, "NGHỊ QUYẾT", "NQ");

    [Rule("ND30-TYPE-02")]
    internal static void Decision(PlanFile plan, Findings found) => found.Kind(plan, "QUYẾT ĐỊNH", "QĐ");

    [Rule("ND30-TPL-1.1")]
    internal static void ResolutionForm(PlanFile plan, Findings found) => Form(plan, found);

    [Rule("ND30-TPL-1.2")]
    internal static void DecisionForm(PlanFile plan, Findings found)
    {
        Form(plan, found);
        found.Expect(plan.LegalBases.LastOrDefault()?.Text.StartsWith("Theo đề nghị", StringComparison.Ordinal) ?? false, "there is no proposal");
    }

    /// <summary>Title, competence, bases, enacting words, articles, mark, foot.</summary>
    internal static void Form(PlanFile plan, Findings found)
    {
        found.Expect(plan.Kind.Any() && plan.Subject.Any() && plan.TitleRule.Any(), "kind, subject and line");
        found.Expect(plan.Authority.Any(), "there is no competence");
        found.Expect(plan.LegalBases.Any(), "there are no bases");
        found.Expect(plan.Enacting.Any(), "there are no enacting words");
        var body = plan.Body.ToList();
        found.Expect(body.Count > 0 && body[0].Text.StartsWith("Điều 1. ", StringComparison.Ordinal), "the content does not begin with Điều 1");
        found.Expect(body.Count > 0 && body[^1].Text.EndsWith("./.", StringComparison.Ordinal), "the content is not closed");
        found.Expect(plan.Foot is { Rows: [[_, _]] }, "the foot does not follow");
    }

    [GeneratedRegex("^(Về việc|Ban hành|Phê duyệt) ")]
    private static partial Regex OpeningWords();

    [GeneratedRegex(@"^- Như Điều (\d+);$")]
    private static partial Regex ArticleNamed();
}
