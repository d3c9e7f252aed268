using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed partial class DateRules
{
    [Theory, Samples]
    public void ND30_DATE_1_Place_and_date_are_centred_under_the_motto_level_with_the_number(string sample) => RuleSet.Holds(Place, sample);

    [Theory, Samples]
    public void ND30_DATE_2_They_are_in_italics_of_13_to_14_pt(string sample) => RuleSet.Holds(Style, sample);

    [Theory, Samples("commune", "issued", "hcm", "long-name", "number-led", "province")]
    public void ND30_DATE_3_They_are_written_out_with_a_comma_behind_the_place(string sample) => RuleSet.Holds(Shape, sample);

    [Theory, Samples("commune", "issued", "hcm")]
    public void ND30_DATE_4_Day_has_two_digits(string sample) => RuleSet.Holds(Day, sample);

    [Theory, Samples("commune", "issued", "hcm")]
    public void ND30_DATE_5_Only_January_and_February_have_a_leading_zero(string sample) => RuleSet.Holds(Month, sample);

    [Theory, Samples]
    public void ND30_DATE_6_Year_has_four_digits(string sample) => RuleSet.Holds(Year, sample);

    [Theory, Samples("draft", "issued", "commune")]
    public void ND30_DATE_7_Day_stays_open_until_the_document_has_a_number(string sample) => RuleSet.Holds(Issue, sample);

    [Theory, Samples("commune", "long", "long-name", "number-led", "province", "draft")]
    public void ND30_DATE_10_Place_is_the_official_name_of_the_unit(string sample) => RuleSet.Holds(Unit, sample);

    [Theory, Samples("number-led")]
    public void ND30_DATE_13_A_unit_named_by_a_number_is_written_in_full(string sample) => RuleSet.Holds(NumberLed, sample);

    [Theory, Samples("hcm")]
    public void ND30_DATE_14_Thanh_pho_Ho_Chi_Minh_is_always_written_in_full(string sample) => RuleSet.Holds(HoChiMinh, sample);

    [Theory, Samples]
    public void ND30_DATE_15_Every_word_of_the_place_begins_with_a_capital(string sample) => RuleSet.Holds(Capitals, sample);

    [Rule("ND30-DATE-1")]
    internal static void Place(PlanFile plan, Findings found)
    {
        found.Same(1, plan.PlaceDate.Count(), "lines of place and date");
        foreach (var (date, number) in plan.PlaceDate.Zip(plan.Number))
        {
            found.Centred(date);
            found.Within(-20, 20, GridRules.Baseline(date) - GridRules.Baseline(number), "difference of baselines");
            var run = date.TextRuns.First();
            var width = TextWidths.Twips(date.Text, run.Bold, run.Italic, run.Points);
            found.Within(0, plan.NationCell!.Width, width, "width of place and date, which stand on one line");
        }
    }

    [Rule("ND30-DATE-2")]
    internal static void Style(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.PlaceDate)
        {
            found.Type(paragraph, 26, 28, bold: false, italic: true);
            found.SmallLetters(paragraph);
        }
    }

    [Rule("ND30-DATE-3")]
    internal static void Shape(PlanFile plan, Findings found) =>
        found.Expect(ShapePattern().IsMatch(plan.PlaceDateText), plan.PlaceDateText);

    [Rule("ND30-DATE-4")]
    internal static void Day(PlanFile plan, Findings found) =>
        found.Expect(Regex.IsMatch(plan.PlaceDateText, @", ngày (0[1-9]|[12]\d|3[01]) tháng"), plan.PlaceDateText);

    [Rule("ND30-DATE-5")]
    internal static void Month(PlanFile plan, Findings found) =>
        found.Expect(Regex.IsMatch(plan.PlaceDateText, " tháng (01|02|[3-9]|1[0-2]) năm"), plan.PlaceDateText);

    [Rule("ND30-DATE-6")]
    internal static void Year(PlanFile plan, Findings found) =>
        found.Expect(Regex.IsMatch(plan.PlaceDateText, @" năm 20\d\d$"), plan.PlaceDateText);

    [Rule("ND30-DATE-7")]
    internal static void Issue(PlanFile plan, Findings found)
    {
        var open = Regex.IsMatch(plan.PlaceDateText, @", ngày [\s\u00A0]{2,}tháng");
        found.Expect(plan.PlaceDateText.Length > 0 && open == plan.IsDraft, $"{plan.NumberText}; {plan.PlaceDateText}");
    }

    [Rule("ND30-DATE-10")]
    internal static void Unit(PlanFile plan, Findings found)
    {
        var place = PlaceOf(plan).ToUpperInvariant();
        found.Expect(
            place.Length > 0 && plan.IssuerName.EndsWith(" " + place, StringComparison.Ordinal),
            $"{place} is not the place of {plan.IssuerName}");
    }

    [Rule("ND30-DATE-13")]
    internal static void NumberLed(PlanFile plan, Findings found) =>
        found.Expect(Regex.IsMatch(PlaceOf(plan), @"^(Phường|Xã) \d"), PlaceOf(plan));

    [Rule("ND30-DATE-14")]
    internal static void HoChiMinh(PlanFile plan, Findings found) => found.Same("Thành phố Hồ Chí Minh", PlaceOf(plan), "place");

    [Rule("ND30-DATE-15")]
    internal static void Capitals(PlanFile plan, Findings found)
    {
        foreach (var word in PlaceOf(plan).Split(' ').Where(w => w != "-" && w != "phố"))
        {
            found.Expect(char.IsUpper(word[0]) || char.IsDigit(word[0]), $"“{word}” in “{PlaceOf(plan)}”");
        }
    }

    private static string PlaceOf(PlanFile plan) => plan.PlaceDateText.Split(',')[0];

    [GeneratedRegex(@"^(?<place>\p{Lu}[^,]*), ngày (?<d>0[1-9]|[12]\d|3[01]) tháng (?<m>01|02|[3-9]|1[0-2]) năm (?<y>20\d\d)$")]
    private static partial Regex ShapePattern();
}
