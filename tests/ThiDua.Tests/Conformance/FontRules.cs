using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed class FontRules
{
    private static readonly string[] Black = ["auto", "000000"];

    [Theory, Samples]
    public void ND30_FONT_1_Every_word_is_in_Times_New_Roman(string sample) => RuleSet.Holds(Family, sample);

    [Theory, Samples]
    public void ND30_FONT_2_Text_is_composed_Unicode(string sample) => RuleSet.Holds(Code, sample);

    [Theory, Samples]
    public void ND30_FONT_3_Type_is_black(string sample) => RuleSet.Holds(Color, sample);

    [Theory, Samples]
    public void ND30_FONT_4_There_are_no_coloured_lines_or_pictures(string sample) => RuleSet.Holds(NothingColoured, sample);

    [Theory, Samples]
    public void ND30_FONT_5_Sizes_of_the_head_go_up_or_down_together(string sample) => RuleSet.Holds(Pair, sample);

    [Rule("ND30-FONT-1")]
    internal static void Family(PlanFile plan, Findings found)
    {
        foreach (var run in Runs(plan))
        {
            foreach (var script in (string[])["ascii", "hAnsi", "cs", "eastAsia"])
            {
                found.Same("Times New Roman", run.Font(script), $"font ({script}) of “{run.Text}”");
            }
        }
    }

    [Rule("ND30-FONT-2")]
    internal static void Code(PlanFile plan, Findings found)
    {
        foreach (var run in Runs(plan))
        {
            found.Expect(!run.Text.Any(IsCombining), $"“{run.Text}” has combining marks");
            found.Expect(
                !run.Text.Any(c => char.IsSurrogate(c) || c is >= '\uE000' and <= '\uF8FF'), $"“{run.Text}” has private characters");
            found.Expect(
                run.Font("ascii") is { } f
                && !f.StartsWith(".Vn", StringComparison.Ordinal) && !f.StartsWith("VNI", StringComparison.Ordinal),
                "old code set");
        }

        static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
    }

    [Rule("ND30-FONT-3")]
    internal static void Color(PlanFile plan, Findings found)
    {
        foreach (var run in Runs(plan))
        {
            found.Expect(Black.Contains(run.Color), $"“{run.Text}” is in {run.Color}");
        }
    }

    [Rule("ND30-FONT-4")]
    internal static void NothingColoured(PlanFile plan, Findings found)
    {
        var document = plan.File.Part("word/document.xml");
        foreach (var line in document.Descendants().Where(e => e.Parent?.Name.LocalName is "pBdr" or "tblBorders" or "tcBorders"))
        {
            found.Expect(line.Get("color") is null or "auto" or "000000", $"a line is in {line.Get("color")}");
        }

        found.Expect(
            !document.Descendants().Any(e => e.Name.LocalName is "drawing" or "pict" or "object" or "background"), "there is a picture");
    }

    [Rule("ND30-FONT-5")]
    internal static void Pair(PlanFile plan, Findings found)
    {
        var sizes = plan.NationalName.Concat(plan.Motto).Concat(plan.PlaceDate).Select(p => p.Size).ToList();
        found.Expect(sizes is [26, 28, 28] or [24, 26, 26], $"sizes of national name, motto, date: {string.Join(", ", sizes)}");
        var issuer = plan.Issuer.Select(p => p.Size).Distinct().ToList();
        found.Expect(issuer.Count == 1 && issuer[0] == sizes[0], "issuing body and national name differ in size");
    }

    [Fact]
    public void Sample_documents_have_both_pairs_of_sizes()
    {
        Assert.Equal(24, Samples.Get("hcm").NationalName.Single().Size);
        Assert.Equal(26, Samples.Get("commune").NationalName.Single().Size);
    }

    private static IEnumerable<ResolvedRun> Runs(PlanFile plan) => plan.File.AllParagraphs.SelectMany(p => p.TextRuns);
}
