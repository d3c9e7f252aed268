using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed partial class StructureMeasures
{
    /// <summary>Letters of points in the order of the Vietnamese alphabet.</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "long", "hcm", "draft", "parts", "articles")]
    public void ND30_STR_8_Clauses_are_numbered_in_Arabic_digits_with_a_full_stop(string sample) => PdfRuleSet.Holds(Clauses, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "long", "hcm", "draft", "parts", "articles")]
    public void ND30_STR_10_Points_follow_the_Vietnamese_alphabet(string sample) => PdfRuleSet.Holds(Points, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("commune", "long", "hcm", "draft", "parts")]
    public void ND30_STR_12_A_section_has_a_Roman_number_and_a_title_in_bold_capitals_on_one_line(string sample) =>
        PdfRuleSet.Holds(Sections, sample);

    [Rule("ND30-STR-8")]
    internal static void Clauses(MeasuredPlan plan, Findings found)
    {
        var before = 0;
        foreach (var line in plan.Body.Where(l => Clause().IsMatch(l.Text) && IsFirst(l)))
        {
            var number = int.Parse(Clause().Match(line.Text).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            found.Expect(number == 1 || number == before + 1, $"“{line.Text}” follows {before}");
            found.Within(plan.BodySize - 0.1, plan.BodySize + 0.1, line.Size, $"size of “{line.Text}”");
            found.Expect(line.Words.All(w => !w.Face.Italic), $"“{line.Text}” is slanted");
            before = number;
        }
    }

    [Rule("ND30-STR-10")]
    internal static void Points(MeasuredPlan plan, Findings found)
    {
        var before = -1;
        foreach (var line in plan.Body.Where(l => Point().IsMatch(l.Text) && IsFirst(l)))
        {
            var index = Letters.IndexOf(line.Text[0], StringComparison.Ordinal);
            found.Expect(index == 0 || (index > 0 && index == before + 1), $"“{line.Text}” follows {before}");
            found.Face(false, false, line);
            before = index;
        }
    }

    [Rule("ND30-STR-12")]
    internal static void Sections(MeasuredPlan plan, Findings found)
    {
        var before = -1;
        foreach (var line in plan.Body.Where(l => Section().IsMatch(l.Text) && IsFirst(l)))
        {
            var index = Array.IndexOf(Roman, Section().Match(line.Text).Groups[1].Value);
            found.Expect(index == 0 || index == before + 1, $"“{line.Text}” follows {before}");
            found.Sized(13, 14, line);
            found.Face(true, false, line);
            found.Capitals(line);
            before = index;
        }
    }

    private static bool IsFirst(PdfLine line) => line.X > MeasuredPlan.Left + 20 && line.X < MeasuredPlan.Left + 40;

    [GeneratedRegex(@"^(\d+)[.)] ")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^\p{Ll}\) ")]
    private static partial Regex Point();

    [GeneratedRegex(@"^([IVXLC]+)\. ")]
    private static partial Regex Section();
}
