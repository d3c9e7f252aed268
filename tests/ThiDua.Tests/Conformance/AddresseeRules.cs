using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>Kính gửi of dispatches, submissions and reports to a higher body.</summary>
public sealed partial class AddresseeRules
{
    [Theory]
    [Samples("dispatch", "dispatch-one", "submission", "report", "decision", "notice", "guidance", "invitation", "minutes", "resolution", "commune")]
    public void ND30_KG_1_Dispatches_submissions_and_reports_upward_alone_are_addressed(string sample) => RuleSet.Holds(Use, sample);

    [Theory, Samples("dispatch", "dispatch-one", "submission", "report")]
    public void ND30_KG_2_They_are_in_upright_small_letters_of_13_to_14_pt(string sample) => RuleSet.Holds(Style, sample);

    [Theory, Samples("dispatch-one", "report")]
    public void ND30_KG_3_One_stands_on_the_line_of_the_words(string sample) => RuleSet.Holds(One, sample);

    [Theory, Samples("dispatch", "submission")]
    public void ND30_KG_4_More_have_a_line_each_with_dash_and_semicolon(string sample) => RuleSet.Holds(Several, sample);

    [Theory, Samples("dispatch", "submission")]
    public void ND30_KG_5_Dashes_stand_in_a_column_below_the_colon(string sample) => RuleSet.Holds(Dashes, sample);

    [Theory, Samples("dispatch", "dispatch-one", "submission", "report")]
    public void ND30_GRID_9a_They_stand_between_head_and_content(string sample) => RuleSet.Holds(Place, sample);

    [Theory, Samples("dispatch", "dispatch-one", "submission", "report")]
    public void ND30_NN_7_List_begins_with_Nhu_tren(string sample) => RuleSet.Holds(AsAbove, sample);

    [Rule("ND30-KG-1")]
    internal static void Use(PlanFile plan, Findings found)
    {
        var kind = plan.Kind.FirstOrDefault()?.Text ?? "CÔNG VĂN";
        var words = plan.File.Paragraphs.Count(p => p.Text.StartsWith("Kính gửi", StringComparison.Ordinal));
        found.Same(kind is "CÔNG VĂN" or "TỜ TRÌNH" or "BÁO CÁO" ? 1 : 0, words, $"number of “Kính gửi” in {kind}");
    }

    [Rule("ND30-KG-2")]
    internal static void Style(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Addressees)
        {
            found.Type(paragraph, 26, 28, bold: false, italic: false);
            found.SmallLetters(paragraph);
        }

        foreach (var paragraph in plan.Addressees.Take(1))
        {
            found.Expect(paragraph.Text.StartsWith("Kính gửi:", StringComparison.Ordinal), paragraph.Text);
        }
    }

    [Rule("ND30-KG-3")]
    internal static void One(PlanFile plan, Findings found)
    {
        found.Same(1, plan.Addressees.Count(), "paragraphs");
        foreach (var paragraph in plan.Addressees)
        {
            found.Expect(OneLine().IsMatch(paragraph.Text), paragraph.Text);
        }
    }

    [Rule("ND30-KG-4")]
    internal static void Several(PlanFile plan, Findings found)
    {
        found.Same("Kính gửi:", plan.Addressees.First().Text, "words alone on their line");
        var entries = plan.Addressees.Skip(1).ToList();
        found.Expect(entries.Count > 1, "there are fewer than two");
        foreach (var entry in entries)
        {
            found.Expect(Regex.IsMatch(entry.Text, entry == entries[^1] ? @"^- [^;]+\.$" : "^- [^;]+;$"), entry.Text);
        }
    }

    [Rule("ND30-KG-5")]
    internal static void Dashes(PlanFile plan, Findings found)
    {
        var words = plan.Addressees.First();
        var colon = words.Left + words.FirstLine + TextWidths.Twips("Kính gửi", false, false, words.Size / 2.0);
        foreach (var entry in plan.Addressees.Skip(1))
        {
            found.Within(colon - 28, colon + 28, entry.Left + entry.FirstLine, $"dash of “{entry.Text}”");
        }
    }

    [Rule("ND30-GRID-9a")]
    internal static void Place(PlanFile plan, Findings found)
    {
        List<ResolvedParagraph> all = [.. plan.File.AllParagraphs];
        var above = plan.TitleRule.Concat(plan.Number).First().Element;
        var at = all.FindIndex(p => p.Text.StartsWith("Kính gửi", StringComparison.Ordinal));
        found.Expect(at > all.FindIndex(p => p.Element == above), "they stand above number and title");
        found.Expect(at < all.FindIndex(p => p.Element == plan.LegalBases.Concat(plan.Body).First().Element), "they stand below the content");
    }

    [Rule("ND30-NN-7")]
    internal static void AsAbove(PlanFile plan, Findings found) =>
        found.Same("- Như trên;", plan.Recipients.ElementAtOrDefault(1)?.Text, "first recipient");

    [GeneratedRegex("^Kính gửi: .+[^.;]$")]
    private static partial Regex OneLine();
}
