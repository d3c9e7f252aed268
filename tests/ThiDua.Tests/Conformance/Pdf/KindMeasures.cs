using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;
using static ThiDua.Tests.Conformance.Pdf.Support.PdfExpectations;

namespace ThiDua.Tests.Conformance.Pdf;

/// <summary>Measures of what plans have not: addressees, a subject under the number, competence, two signatures, attached texts.</summary>
public sealed partial class KindMeasures
{
    /// <summary>Width of a colon as a share of the type size.</summary>
    private const double Colon = 0.278;

    [RequiresToolTheory(Tool.Poppler), PdfSamples("dispatch", "dispatch-one", "submission")]
    public void ND30_KG_2_They_are_in_upright_small_letters_of_13_to_14_pt(string sample) => KindRuleSet.Holds(Style, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("dispatch-one")]
    public void ND30_KG_3_One_stands_on_the_line_of_the_words(string sample) => KindRuleSet.Holds(One, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("dispatch", "submission")]
    public void ND30_KG_4_More_have_a_line_each_with_dash_and_semicolon(string sample) => KindRuleSet.Holds(Several, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("dispatch", "submission")]
    public void ND30_KG_5_Dashes_stand_in_a_column_below_the_colon(string sample) => KindRuleSet.Holds(Dashes, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("dispatch", "dispatch-one")]
    public void ND30_TITLE_4_Subject_is_regular_of_12_to_13_pt_6_pt_below_the_number(string sample) => KindRuleSet.Holds(Subject, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("dispatch", "dispatch-one")]
    public void ND30_TITLE_5_No_line_stands_below_it(string sample) => KindRuleSet.Holds(NoLine, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("decision", "decision-plan", "resolution")]
    public void ND30_TITLE_8_Competence_is_named_in_centred_bold_capitals(string sample) => KindRuleSet.Holds(Competence, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("decision", "decision-plan", "resolution")]
    public void ND30_TITLE_9_Enacting_words_stand_in_centred_bold_capitals_with_a_colon(string sample) => KindRuleSet.Holds(Enactment, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("decision", "decision-plan", "resolution", "submission")]
    public void ND30_CAN_1_Bases_are_in_italics_of_13_to_14_pt_below_the_title(string sample) => KindRuleSet.Holds(Bases, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("minutes")]
    public void ND30_DATE_17_Minutes_have_no_place_and_date(string sample) => KindRuleSet.Holds(NoDate, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("minutes")]
    public void ND30_SIGN_27_Secretary_signs_left_and_chair_right(string sample) => KindRuleSet.Holds(TwoSigners, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("minutes")]
    public void ND30_NN_15_Recipients_of_minutes_stand_below_the_signatures(string sample) => KindRuleSet.Holds(Below, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("decision-plan")]
    public void ND30_PL_14_A_promulgated_text_has_names_kind_subject_and_reference_of_its_own(string sample) => KindRuleSet.Holds(Attached, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples("decision-plan")]
    public void ND30_NUM_8_A_promulgated_text_is_numbered_on_its_own(string sample) => KindRuleSet.Holds(Numbers, sample);

    [Rule("ND30-KG-2")]
    internal static void Style(MeasuredKind document, Findings found)
    {
        foreach (var line in document.Addressees)
        {
            found.Sized(13, 14, line);
            found.Face(false, false, line);
            found.SmallLetters(line);
        }
    }

    [Rule("ND30-KG-3")]
    internal static void One(MeasuredKind document, Findings found)
    {
        found.Same(1, document.Addressees.Count, "lines");
        foreach (var line in document.Addressees)
        {
            found.Expect(OneLine().IsMatch(line.Text), line.Text);
            found.Centred(document.Middle, line);
        }
    }

    [Rule("ND30-KG-4")]
    internal static void Several(MeasuredKind document, Findings found)
    {
        var entries = document.Addressees.Skip(1).ToList();
        found.Expect(entries.Count > 1, "there are fewer than two");
        foreach (var entry in entries)
        {
            found.Expect(Regex.IsMatch(entry.Text, entry == entries[^1] ? @"^- [^;]+\.$" : "^- [^;]+;$"), entry.Text);
        }
    }

    [Rule("ND30-KG-5")]
    internal static void Dashes(MeasuredKind document, Findings found)
    {
        foreach (var entry in document.Addressees.Skip(1))
        {
            var words = document.Addressees[0];
            var colon = words.Right - (Colon * words.Size);
            found.Within(colon - Length, colon + Length, entry.X, $"dash of “{entry.Text}”");
        }
    }

    [Rule("ND30-TITLE-4")]
    internal static void Subject(MeasuredKind document, Findings found)
    {
        var number = document.Find("Số:")[0];
        foreach (var line in document.SubjectUnderNumber)
        {
            found.Sized(12, 13, line);
            found.Face(false, false, line);
            found.Centred(number.Centre, line);
        }

        foreach (var first in document.SubjectUnderNumber.Take(1))
        {
            found.Within(5, 8, first.Baseline - number.Baseline - (1.149 * first.Size), "room above it");
        }
    }

    [Rule("ND30-TITLE-5")]
    internal static void NoLine(MeasuredKind document, Findings found)
    {
        foreach (var last in document.SubjectUnderNumber.TakeLast(1))
        {
            found.Expect(!document.Pages[0].Strokes.Any(s => s.Y1 > document.Find("Số:")[0].Bottom), $"there is a line below “{last.Text}”");
        }
    }

    [Rule("ND30-TITLE-8")]
    internal static void Competence(MeasuredKind document, Findings found)
    {
        foreach (var line in document.Lines.TakeWhile(l => !l.Text.StartsWith("Căn cứ", StringComparison.Ordinal)).TakeLast(1))
        {
            found.Sized(13, 14, line);
            found.Face(true, false, line);
            found.Capitals(line);
            found.Centred(document.Middle, line);
        }
    }

    [Rule("ND30-TITLE-9")]
    internal static void Enactment(MeasuredKind document, Findings found)
    {
        foreach (var line in document.Lines.Where(l => l.Text is "QUYẾT ĐỊNH:" or "QUYẾT NGHỊ:"))
        {
            found.Sized(13, 14, line);
            found.Face(true, false, line);
            found.Centred(document.Middle, line);
        }
    }

    [Rule("ND30-CAN-1")]
    internal static void Bases(MeasuredKind document, Findings found)
    {
        foreach (var line in document.Find("Căn cứ").Concat(document.Find("Theo đề nghị")))
        {
            found.Sized(13, 14, line);
            found.Face(false, true, line);
            found.Within(Mm(10) - Length, Mm(10) + Length, line.X - MeasuredPlan.Left, $"indent of “{line.Text}”");
        }
    }

    [Rule("ND30-DATE-17")]
    internal static void NoDate(MeasuredKind document, Findings found)
    {
        var head = document.Lines.TakeWhile(l => !(l.IsBold && Math.Abs(l.Centre - document.Middle) < Centring)).ToList();
        found.Expect(head.Any(l => l.Text.StartsWith("Số:", StringComparison.Ordinal)), "there is no number");
        found.Expect(!head.Any(l => l.IsItalic), "there is a place and date");
    }

    [Rule("ND30-SIGN-27")]
    internal static void TwoSigners(MeasuredKind document, Findings found)
    {
        var (left, right) = (document.Find("THƯ KÝ"), document.Find("CHỦ TỌA"));
        found.Expect(left.Count == 1 && right.Count == 1, "secretary and chair");
        foreach (var (secretary, chair) in left.Zip(right))
        {
            found.Level(secretary, chair);
            var quarter = (document.Middle - MeasuredPlan.Left) / 2;
            found.Centred(MeasuredPlan.Left + quarter, secretary);
            found.Centred(document.Middle + quarter, chair);
            var below = document.Lines.Where(l => l.Page == chair.Page && l.Baseline > chair.Baseline && l.IsBold && !l.IsItalic).ToList();
            found.Level(below.Last(l => l.Centre < document.Middle), below.Last(l => l.Centre > document.Middle));
        }
    }

    [Rule("ND30-NN-15")]
    internal static void Below(MeasuredKind document, Findings found)
    {
        var label = document.Find("Nơi nhận:")[^1];
        found.Expect(!document.Lines.Any(l => l.Page == label.Page && l.Baseline > label.Baseline - SameBaseline && l.IsBold && l != label), "a signature is not above");
        found.Within(MeasuredPlan.Left - Length, MeasuredPlan.Left + Length, label.X, "left edge of the words");
    }

    [Rule("ND30-PL-14")]
    internal static void Attached(MeasuredKind document, Findings found)
    {
        foreach (var page in document.Pages.Skip(1).Where(p => p.Lines.Any(l => l.Text.StartsWith("CỘNG HÒA", StringComparison.Ordinal))))
        {
            found.Expect(!page.Lines.Any(l => l.Text.StartsWith("Số:", StringComparison.Ordinal)), "there is a number");
            var title = page.Lines.SkipWhile(l => Math.Abs(l.Centre - document.Middle) > Centring).ToList();
            found.Capitals(title[0]);
            found.Face(true, false, title[0]);
            found.Sized(13, 14, title[0]);
            var reference = title.SkipWhile(l => !l.Text.StartsWith("(Kèm theo Quyết định số", StringComparison.Ordinal)).TakeWhile(l => l.IsItalic).ToList();
            found.Expect(reference.Count > 0 && reference[^1].Text.EndsWith(')'), "there is no reference in italics");
            foreach (var line in title.Take(1).Concat(reference))
            {
                found.Centred(document.Middle, line);
            }

            foreach (var line in reference.TakeLast(1))
            {
                found.Ruled(page, line, 0.2, 0.5);
            }
        }
    }

    [Rule("ND30-NUM-8")]
    internal static void Numbers(MeasuredKind document, Findings found)
    {
        var begins = document.Pages.Skip(1).First(p => p.Lines.Any(l => l.Text.StartsWith("CỘNG HÒA", StringComparison.Ordinal)));
        found.Same(0, begins.MarginLines.Count, "numbers on its first page");
        found.Same("2", document.Pages[begins.Number].MarginLines.SingleOrDefault()?.Text, "number of its second page");
    }

    [GeneratedRegex("^Kính gửi: .+[^.;]$")]
    private static partial Regex OneLine();
}
