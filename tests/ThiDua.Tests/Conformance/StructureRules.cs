using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed partial class StructureRules
{
    private const string Alphabet = "abcdđeghiklmnopqrstuvxy";

    [Theory, Samples("articles")]
    public void ND30_STR_1_Parts_chapters_divisions_have_titles(string sample) => RuleSet.Holds(Titles, sample);

    [Theory, Samples("articles")]
    public void ND30_STR_2_Parts_and_chapters_are_centred_bold_with_Roman_numbers(string sample) => RuleSet.Holds(PartLabels, sample);

    [Theory, Samples("articles")]
    public void ND30_STR_3_Their_titles_are_centred_bold_capitals(string sample) => RuleSet.Holds(PartTitles, sample);

    [Theory, Samples("articles")]
    public void ND30_STR_4_Divisions_are_centred_bold_with_Arabic_numbers(string sample) => RuleSet.Holds(DivisionLabels, sample);

    [Theory, Samples("articles")]
    public void ND30_STR_5_Their_titles_are_centred_bold_capitals(string sample) => RuleSet.Holds(DivisionTitles, sample);

    [Theory, Samples("articles")]
    public void ND30_STR_6_An_article_is_bold_of_the_size_of_the_text(string sample) => RuleSet.Holds(Articles, sample);

    [Theory, Samples("articles")]
    public void ND30_STR_7_An_article_without_title_has_only_its_number_bold(string sample) => RuleSet.Holds(UntitledArticles, sample);

    [Theory, Samples("articles", "long", "commune", "province", "parts")]
    public void ND30_STR_8_Clauses_are_numbered_in_Arabic_digits_with_a_full_stop(string sample) => RuleSet.Holds(Clauses, sample);

    [Theory, Samples("articles", "long", "commune", "province", "parts")]
    public void ND30_STR_9_A_clause_with_a_title_stands_bold_on_its_own_line(string sample) => RuleSet.Holds(TitledClauses, sample);

    [Theory, Samples("articles", "long", "commune", "parts")]
    public void ND30_STR_10_Points_follow_the_Vietnamese_alphabet(string sample) => RuleSet.Holds(Letters, sample);

    [Theory, Samples("parts")]
    public void ND30_STR_11_Parts_of_a_plan_look_as_parts_do(string sample) => RuleSet.Holds(PlanParts, sample);

    [Theory, Samples("commune", "long", "province", "parts")]
    public void ND30_STR_12_A_section_has_a_Roman_number_and_a_title_in_bold_capitals_on_one_line(string sample) =>
        RuleSet.Holds(Sections, sample);

    [Theory, Samples("commune", "long", "province", "parts")]
    public void ND30_STR_13_A_clause_is_bold_with_a_title_and_regular_without(string sample) => RuleSet.Holds(PlanClauses, sample);

    [Theory, Samples("commune", "long", "province", "parts")]
    public void ND30_STR_14_A_point_is_regular(string sample) => RuleSet.Holds(Points, sample);

    [Rule("ND30-STR-1")]
    internal static void Titles(PlanFile plan, Findings found)
    {
        foreach (var label in plan.Labels)
        {
            found.Expect(
                plan.After(label) is { } title && !plan.Labels.Any(l => l.Element == title.Element) && title.Alignment == "center",
                $"{label.Text} has no title");
        }
    }

    [Rule("ND30-STR-2")]
    internal static void PartLabels(PlanFile plan, Findings found) => Label(plan, found, "Phần", "Chương", "^(Phần|Chương) [IVXLC]+$");

    [Rule("ND30-STR-3")]
    internal static void PartTitles(PlanFile plan, Findings found) => Title(plan, found, "Phần", "Chương");

    [Rule("ND30-STR-4")]
    internal static void DivisionLabels(PlanFile plan, Findings found) => Label(plan, found, "Mục", "Tiểu mục", @"^(Mục|Tiểu mục) \d+$");

    [Rule("ND30-STR-5")]
    internal static void DivisionTitles(PlanFile plan, Findings found) => Title(plan, found, "Mục", "Tiểu mục");

    [Rule("ND30-STR-6")]
    internal static void Articles(PlanFile plan, Findings found)
    {
        var number = 0;
        foreach (var article in plan.RunningText.Where(p => p.Text.StartsWith("Điều ", StringComparison.Ordinal)))
        {
            found.Expect(
                article.Text.StartsWith($"Điều {++number}. ", StringComparison.Ordinal), $"“{article.Text}” is not article {number}");
            found.Same(BodySize(plan), article.Size, "size");
            found.Expect(article.TextRuns.First().Bold && !article.TextRuns.First().Italic, $"“{article.Text}” is not bold");
            found.Expect(article.Text.Length > 60 || article.TextRuns.All(r => r.Bold), $"the title of “{article.Text}” is not bold");
            found.SmallLetters(article);
            found.Expect(article.FirstLine is 567 or 720, $"first line {article.FirstLine}");
        }
    }

    [Rule("ND30-STR-7")]
    internal static void UntitledArticles(PlanFile plan, Findings found)
    {
        foreach (var article in plan.RunningText.Where(p => p.Text.StartsWith("Điều ", StringComparison.Ordinal) && p.Text.Length > 60))
        {
            var bold = string.Concat(article.Runs.Where(r => r.Bold).Select(r => r.Text));
            found.Expect(ArticleLabel().IsMatch(bold), $"“{bold}” is bold");
        }
    }

    [Rule("ND30-STR-8")]
    internal static void Clauses(PlanFile plan, Findings found)
    {
        foreach (var clause in ClausesOf(plan))
        {
            found.Same(BodySize(plan), clause.Size, $"size of “{clause.Text}”");
            found.Expect(clause.TextRuns.All(r => !r.Italic), $"“{clause.Text}” is in italics");
        }

        InOrder(found, plan.RunningText, p => ClauseNumber().Match(p.Text), Above(),
            n => n.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Rule("ND30-STR-9")]
    internal static void TitledClauses(PlanFile plan, Findings found)
    {
        foreach (var clause in ClausesOf(plan).Where(p => TitleIn(p) is not null))
        {
            found.Same(TitleIn(clause), ClauseNumber().Replace(clause.Text, ""), "what stands on the line of the title");
            found.Expect(clause.TextRuns.All(r => r.Bold && !r.Italic), $"“{clause.Text}” is not bold");
            found.Same(BodySize(plan), clause.Size, "size");
            found.SmallLetters(clause);
        }
    }

    [Rule("ND30-STR-10")]
    internal static void Letters(PlanFile plan, Findings found)
    {
        foreach (var point in PointsOf(plan))
        {
            found.Same(BodySize(plan), point.Size, "size");
        }

        InOrder(found, plan.RunningText, p => PointLetter().Match(p.Text), AbovePoint(), n => Alphabet[n - 1].ToString());
    }

    [Rule("ND30-STR-11")]
    internal static void PlanParts(PlanFile plan, Findings found)
    {
        PartLabels(plan, found);
        PartTitles(plan, found);
    }

    [Rule("ND30-STR-12")]
    internal static void Sections(PlanFile plan, Findings found)
    {
        foreach (var section in plan.RunningText.Where(p => Roman().IsMatch(p.Text)))
        {
            found.Type(section, 26, 28, bold: true, italic: false);
            found.Capitals(section);
        }

        InOrder(found, plan.Content, p => Roman().Match(p.Text), AboveSection(), n => new[] { "I", "II", "III", "IV", "V", "VI", "VII",
            "VIII" }[n - 1]);
    }

    [Rule("ND30-STR-13")]
    internal static void PlanClauses(PlanFile plan, Findings found)
    {
        foreach (var clause in ClausesOf(plan))
        {
            found.Expect(clause.TextRuns.All(r => r.Bold == TitleIn(clause) is not null), $"bold of “{clause.Text}”");
        }
    }

    [Rule("ND30-STR-14")]
    internal static void Points(PlanFile plan, Findings found)
    {
        foreach (var point in PointsOf(plan))
        {
            found.Type(point, 26, 28, bold: false, italic: false);
        }
    }

    private static void Label(PlanFile plan, Findings found, string upper, string lower, string pattern)
    {
        foreach (var label in LabelsOf(plan, upper, lower))
        {
            found.Expect(Regex.IsMatch(label.Text, pattern), label.Text);
            found.Type(label, 26, 28, bold: true, italic: false);
            found.SmallLetters(label);
            found.Centred(label);
        }
    }

    private static void Title(PlanFile plan, Findings found, string upper, string lower)
    {
        foreach (var title in LabelsOf(plan, upper, lower).Select(plan.After).OfType<ResolvedParagraph>())
        {
            found.Type(title, 26, 28, bold: true, italic: false);
            found.Capitals(title);
            found.Centred(title);
        }
    }

    private static IEnumerable<ResolvedParagraph> LabelsOf(PlanFile plan, string upper, string lower) =>
        plan.Labels.Where(l => l.Text.StartsWith(upper + " ", StringComparison.OrdinalIgnoreCase) || l.Text.StartsWith(lower + " ",
            StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<ResolvedParagraph> ClausesOf(PlanFile plan) => plan.RunningText.Where(p => ClauseNumber().IsMatch(p.Text));

    private static IEnumerable<ResolvedParagraph> PointsOf(PlanFile plan) => plan.RunningText.Where(p => PointLetter().IsMatch(p.Text));

    private static string? TitleIn(ResolvedParagraph clause) =>
        SampleText.ClauseTitles.FirstOrDefault(t => ClauseNumber().Replace(clause.Text, "").StartsWith(t,
            StringComparison.OrdinalIgnoreCase));

    private static int BodySize(PlanFile plan) => plan.Body.First().Size;

    /// <summary>Numbers follow one another; a line of a higher level begins them anew.</summary>
    private static void InOrder(
        Findings found, IEnumerable<ResolvedParagraph> paragraphs, Func<ResolvedParagraph, Match> read, Regex above, Func<int,
            string> write)
    {
        var count = 0;
        foreach (var paragraph in paragraphs)
        {
            count = above.IsMatch(paragraph.Text) ? 0 : count;
            if (read(paragraph) is { Success: true } match)
            {
                found.Same(write(++count), match.Groups[1].Value, $"number of “{paragraph.Text}”");
            }
        }
    }

    [GeneratedRegex(@"^(\d+)\. ")]
    private static partial Regex ClauseNumber();

    [GeneratedRegex(@"^(\w)\) ")]
    private static partial Regex PointLetter();

    [GeneratedRegex(@"^([IVXLC]+)\. ")]
    private static partial Regex Roman();

    [GeneratedRegex(@"^Điều \d+\.\s*$")]
    private static partial Regex ArticleLabel();

    [GeneratedRegex(@"^(Phần|Chương|Mục|Tiểu mục|Điều|[IVXLC]+\.) ")]
    private static partial Regex Above();

    [GeneratedRegex(@"^((Phần|Chương|Mục|Tiểu mục|Điều|[IVXLC]+\.) |\d+\. )")]
    private static partial Regex AbovePoint();

    [GeneratedRegex("^(Phần|Chương) ")]
    private static partial Regex AboveSection();
}
