using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed class GridRules
{
    // Height of the baseline below the top of a line, as a share of the type size.
    private const double Ascent = (1825.0 + 87) / 2048;

    [Theory, Samples]
    public void ND30_GRID_1_National_name_stands_first_on_the_right(string sample) => RuleSet.Holds(Nation, sample);

    [Theory, Samples]
    public void ND30_GRID_2_Issuing_body_stands_on_the_left_beside_it(string sample) => RuleSet.Holds(Issuer, sample);

    [Theory, Samples]
    public void ND30_GRID_3_Number_stands_under_the_issuing_body(string sample) => RuleSet.Holds(Number, sample);

    [Theory, Samples]
    public void ND30_GRID_4_Place_and_date_stand_under_the_national_name_level_with_the_number(string sample) =>
        RuleSet.Holds(PlaceDate, sample);

    [Theory, Samples]
    public void ND30_GRID_5a_Title_is_centred_on_the_page(string sample) => RuleSet.Holds(Title, sample);

    [Theory, Samples]
    public void ND30_GRID_6_Content_takes_the_full_width(string sample) => RuleSet.Holds(Content, sample);

    [Theory, Samples]
    public void ND30_GRID_7a_Power_and_post_stand_on_the_right(string sample) => RuleSet.Holds(Power, sample);

    [Theory, Samples]
    public void ND30_GRID_7b_Name_stands_under_them_with_the_same_centre(string sample) => RuleSet.Holds(Name, sample);

    [Theory, Samples]
    public void ND30_GRID_7c_There_is_room_for_the_signature_between_them(string sample) => RuleSet.Holds(Room, sample);

    [Theory, Samples]
    public void ND30_GRID_9b_Recipients_stand_at_the_left_margin(string sample) => RuleSet.Holds(Recipients, sample);

    [Rule("ND30-GRID-1")]
    internal static void Nation(PlanFile plan, Findings found)
    {
        found.Expect(plan.Head is not null, "the document does not begin with the head");
        if (plan.Head is null)
        {
            return;
        }

        var (from, to) = Place(plan, plan.Head, 1);
        found.Within(0.3, 0.5, from, "left edge of the cell");
        found.Within(0.98, 1.01, to, "right edge of the cell");
        found.Expect(plan.NationalName.Any(), "the cell is empty");
    }

    [Rule("ND30-GRID-2")]
    internal static void Issuer(PlanFile plan, Findings found)
    {
        var (from, to) = Place(plan, plan.Head!, 0);
        found.Within(-0.01, 0.01, from, "left edge of the cell");
        found.Within(0.3, 0.5, to, "right edge of the cell");
        found.Expect(plan.Issuer.Any(), "the cell is empty");
    }

    [Rule("ND30-GRID-3")]
    internal static void Number(PlanFile plan, Findings found)
    {
        found.Same(1, plan.Number.Count(), "lines of the number");
        foreach (var paragraph in plan.Number)
        {
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-GRID-4")]
    internal static void PlaceDate(PlanFile plan, Findings found)
    {
        foreach (var (date, number) in plan.PlaceDate.Zip(plan.Number))
        {
            found.Centred(date);
            found.Within(-20, 20, Baseline(date) - Baseline(number), "difference of baselines");
        }
    }

    [Rule("ND30-GRID-5a")]
    internal static void Title(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Kind.Concat(plan.Subject))
        {
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-GRID-6")]
    internal static void Content(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Body)
        {
            found.Expect(paragraph is { Left: 0, Right: 0 }, $"“{paragraph.Text}” is narrower than the page");
        }
    }

    [Rule("ND30-GRID-7a")]
    internal static void Power(PlanFile plan, Findings found)
    {
        var (from, to) = Place(plan, plan.Foot!, 1);
        found.Within(0.4, 0.55, from, "left edge of the cell");
        found.Within(0.98, 1.01, to, "right edge of the cell");
        found.Expect(plan.Powers.Any(), "the cell is empty");
    }

    [Rule("ND30-GRID-7b")]
    internal static void Name(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.BelowRoom)
        {
            found.Centred(paragraph);
        }
    }

    [Rule("ND30-GRID-7c")]
    internal static void Room(PlanFile plan, Findings found)
    {
        found.Expect(plan.BelowRoom.Any(), "there is no room between post and name");
        found.Within(1000, 2000, plan.BelowRoom.Take(1).Sum(p => p.Before), "room for the signature in twips");
    }

    [Rule("ND30-GRID-9b")]
    internal static void Recipients(PlanFile plan, Findings found)
    {
        found.Within(-0.01, 0.01, Place(plan, plan.Foot!, 0).From, "left edge of the cell");
        found.Same(0, plan.Foot!.PaddingLeft, "padding");
        foreach (var paragraph in plan.Recipients)
        {
            found.Expect(paragraph is { Left: 0, FirstLine: 0, Alignment: "left" }, $"“{paragraph.Text}” is not at the margin");
        }
    }

    /// <summary>Height of the first baseline below the top of its cell, in twips.</summary>
    internal static double Baseline(ResolvedParagraph paragraph) => paragraph.Before + (paragraph.Size * 10 * Ascent);

    /// <summary>Edges of a column as shares of the text's width.</summary>
    private static (double From, double To) Place(PlanFile plan, DocxTable table, int column)
    {
        double width = plan.File.Sections[0].TextWidth;
        var left = table.Indent + table.Rows[0].Take(column).Sum(c => c.Width);
        return (left / width, (left + table.Rows[0][column].Width) / width);
    }
}
