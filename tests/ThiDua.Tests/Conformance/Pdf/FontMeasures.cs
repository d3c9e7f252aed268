using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Pdf.Support;
using ThiDua.Tests.Conformance.Support;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Conformance.Pdf;

public sealed partial class FontMeasures
{
    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_FONT_1_Every_font_is_Times_New_Roman_or_its_metric_twin(string sample) => PdfRuleSet.Holds(Family, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_FONT_2_Extracted_text_is_composed_Unicode(string sample) => PdfRuleSet.Holds(Composed, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_FONT_4_There_are_no_coloured_lines_or_pictures(string sample) => PdfRuleSet.Holds(Pictures, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_FONT_5_Sizes_of_the_head_go_up_or_down_together(string sample) => PdfRuleSet.Holds(Pair, sample);

    [RequiresToolTheory(Tool.Poppler), PdfSamples]
    public void ND30_FONT_8_Every_font_is_embedded_and_has_a_way_back_to_Unicode(string sample) => PdfRuleSet.Holds(Embedded, sample);

    [Rule("ND30-FONT-1")]
    internal static void Family(MeasuredPlan plan, Findings found) => Each(plan, (line, name) =>
        found.Expect(AllowedName().IsMatch(name), line));

    [Rule("ND30-FONT-2")]
    internal static void Composed(MeasuredPlan plan, Findings found)
    {
        var text = Poppler.Run(plan.File, "pdftotext", "{}", "-");
        found.Expect(text.Contains("Nơi nhận", StringComparison.Ordinal), "there is no text");
        // What can be composed in Vietnamese has no combining mark left; the runtime's own normalization is off without culture data.
        found.Expect(!text.Any(c => c is >= '\u0300' and <= '\u036F'), "the text is not composed");
        found.Expect(!text.Contains('\uFFFD', StringComparison.Ordinal), "a glyph has no character");
    }

    [Rule("ND30-FONT-4")]
    internal static void Pictures(MeasuredPlan plan, Findings found)
    {
        var pictures = Poppler.Run(plan.File, "pdfimages", "-list", "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        found.Same(0, pictures.Count(), "pictures");
        found.Expect(plan.Pages[0].Strokes.Count > 0 && plan.Pages.All(p => p.Strokes.All(s => s.Black)), "a line is coloured");
    }

    [Rule("ND30-FONT-5")]
    internal static void Pair(MeasuredPlan plan, Findings found)
    {
        var small = plan.NationalName.Size < 12.5;
        foreach (var (line, size) in ((PdfLine, double)[])[(plan.NationalName, 13), (plan.Issuer[^1], 13), (plan.Motto, 14), (plan.PlaceDate, 14), (plan.Kind, 14)])
        {
            found.Sized(small ? size - 1 : size, small ? size - 1 : size, line);
        }
    }

    [Rule("ND30-FONT-8")]
    internal static void Embedded(MeasuredPlan plan, Findings found) => Each(plan, (line, _) =>
        found.Expect(Flags().IsMatch(line), line));

    private static void Each(MeasuredPlan plan, Action<string, string> look)
    {
        var lines = Poppler.Run(plan.File, "pdffonts", "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        foreach (var line in lines)
        {
            look(line, line.Split(' ')[0]);
        }
    }

    [GeneratedRegex(@"^([A-Z]{6}\+)?(TimesNewRoman(PS)?(-(Bold|Italic|BoldItalic))?(MT)?|LiberationSerif(-(Bold|Italic|BoldItalic))?)$")]
    private static partial Regex AllowedName();

    // Columns emb, sub, uni before the two numbers of the object.
    [GeneratedRegex(@" yes yes yes +\d+ +\d+ *$")]
    private static partial Regex Flags();
}
