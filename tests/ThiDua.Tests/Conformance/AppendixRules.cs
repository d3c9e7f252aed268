using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Docx;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

public sealed partial class AppendixRules
{
    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    public static TheoryData<string> WithAppendices => ["appendices", "hcm", "number-led", "draft", "issued"];

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_1_Text_points_to_its_appendices(string sample) => RuleSet.Holds(Cited, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_2_Two_or_more_have_Roman_numbers_and_one_has_none(string sample) => RuleSet.Holds(Numbers, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_3_Word_Phu_luc_is_centred_bold_small_letters_of_14_pt(string sample) => RuleSet.Holds(Label, sample);

    [Theory, Samples("appendices", "hcm", "draft", "issued")]
    public void ND30_PL_4_Title_is_centred_bold_capitals_of_13_to_14_pt(string sample) => RuleSet.Holds(Title, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_5_What_it_goes_with_is_centred_in_italics_below_the_title(string sample) => RuleSet.Holds(Reference, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_6_It_has_number_date_and_issuing_body_of_the_document(string sample) => RuleSet.Holds(ReferenceContent, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_7_It_names_the_kind_of_the_document(string sample) => RuleSet.Holds(Noun, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_8_A_short_line_stands_below_it(string sample) => RuleSet.Holds(Line, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_9_Pages_of_each_are_counted_from_1(string sample) => RuleSet.Holds(Pages, sample);

    [Theory, Samples("appendices")]
    public void ND30_PL_11_A_wide_table_stands_on_landscape_pages(string sample) => RuleSet.Holds(WideTables, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_12_The_mark_closes_each_appendix(string sample) => RuleSet.Holds(Closing, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_PL_13_An_appendix_has_no_head_and_no_foot(string sample) => RuleSet.Holds(NoHead, sample);

    [Theory, MemberData(nameof(WithAppendices))]
    public void ND30_TPL_2_1_Parts_of_an_appendix_stand_in_order(string sample) => RuleSet.Holds(Order, sample);

    [Rule("ND30-PL-1")]
    internal static void Cited(PlanFile plan, Findings found) => BodyRules.Reference(plan, found);

    [Rule("ND30-PL-2")]
    internal static void Numbers(PlanFile plan, Findings found)
    {
        for (var i = 0; i < plan.Appendices.Length; i++)
        {
            var number = plan.Appendices.Length > 1 ? " " + Romans[i] : "";
            found.Expect(
                string.Equals("Phụ lục" + number, plan.Appendices[i].Label.Text, StringComparison.OrdinalIgnoreCase),
                    plan.Appendices[i].Label.Text);
        }
    }

    [Rule("ND30-PL-3")]
    internal static void Label(PlanFile plan, Findings found)
    {
        foreach (var label in plan.Appendices.Select(a => a.Label))
        {
            found.Expect(label.Text.StartsWith("Phụ lục", StringComparison.Ordinal), label.Text);
            found.Type(label, 28, 28, bold: true, italic: false);
            found.Centred(label);
        }
    }

    [Rule("ND30-PL-4")]
    internal static void Title(PlanFile plan, Findings found)
    {
        foreach (var title in plan.Appendices.SelectMany(a => a.Title))
        {
            found.Type(title, 26, 28, bold: true, italic: false);
            found.Capitals(title);
            found.Centred(title);
        }
    }

    [Rule("ND30-PL-5")]
    internal static void Reference(PlanFile plan, Findings found)
    {
        foreach (var reference in plan.Appendices.Select(a => a.Reference))
        {
            found.Expect(reference is not null && Regex.IsMatch(reference.Text, @"^\(Kèm theo .+\)$"), $"“{reference?.Text}”");
            found.Type(reference!, 26, 28, bold: false, italic: true);
            found.SmallLetters(reference!);
            found.Centred(reference!);
        }
    }

    [Rule("ND30-PL-6")]
    internal static void ReferenceContent(PlanFile plan, Findings found)
    {
        var number = plan.NumberText["Số: ".Length..];
        var date = plan.PlaceDateText[(plan.PlaceDateText.IndexOf(", ", StringComparison.Ordinal) + 2)..];
        foreach (var reference in plan.Appendices.Select(a => a.Reference))
        {
            var (before, body) = Halves(reference);
            found.Expect(before.EndsWith($" số {number} {date}", StringComparison.Ordinal), before);
            found.Same(plan.IssuerName, body.ToUpperInvariant(), "issuing body");
        }
    }

    [Rule("ND30-PL-7")]
    internal static void Noun(PlanFile plan, Findings found)
    {
        foreach (var reference in plan.Appendices.Select(a => a.Reference))
        {
            found.Expect(
                reference is not null && reference.Text.StartsWith("(Kèm theo Kế hoạch số ", StringComparison.Ordinal),
                $"“{reference?.Text}”");
        }
    }

    [Rule("ND30-PL-8")]
    internal static void Line(PlanFile plan, Findings found)
    {
        foreach (var appendix in plan.Appendices)
        {
            found.Expect(appendix is { Rule: not null, Reference: not null }, "there is no line");
            if (appendix is not { Rule: { } line, Reference: { } reference })
            {
                continue;
            }

            double width = plan.File.Sections[appendix.Section].TextWidth;
            var size = reference.Size / 2.0;
            var last = TextWidths.LastLine(reference.Text, false, true, size, width - reference.Left - reference.Right);
            found.Ruled(line, width, TextWidths.Twips(last, false, true, size), 0.2, 0.5);
        }
    }

    [Rule("ND30-PL-9")]
    internal static void Pages(PlanFile plan, Findings found)
    {
        var sections = plan.Appendices.Select(a => a.Section).ToList();
        found.Same(sections.Count, sections.Where(s => s > 0).Distinct().Count(), "sections of the appendices");
        foreach (var section in sections)
        {
            found.Same(1, plan.File.Sections[section].Start, "first number");
        }
    }

    [Rule("ND30-PL-11")]
    internal static void WideTables(PlanFile plan, Findings found)
    {
        foreach (var block in plan.Appendices.SelectMany(a => a.Blocks).Where(b => b.Table is { Columns.Length: > 6 }))
        {
            var section = plan.File.Sections[block.Section];
            found.Expect(section.IsLandscape && section.Width > section.Height, "a wide table stands on an upright page");
            found.Within(0, section.TextWidth + 20, block.Table!.Columns.Sum(), "width of the table");
        }
    }

    [Rule("ND30-PL-12")]
    internal static void Closing(PlanFile plan, Findings found)
    {
        foreach (var appendix in plan.Appendices)
        {
            var last = appendix.Body.LastOrDefault()?.Text ?? "";
            found.Expect(last.EndsWith("./.", StringComparison.Ordinal), $"{appendix.Label.Text} ends with “{last}”");
        }
    }

    [Rule("ND30-PL-13")]
    internal static void NoHead(PlanFile plan, Findings found)
    {
        foreach (var paragraph in plan.Appendices.SelectMany(a => a.Blocks).SelectMany(b => b.Table?.Paragraphs ?? [b.Paragraph!]))
        {
            found.Expect(!HeadOrFoot().IsMatch(paragraph.Text), paragraph.Text);
        }
    }

    [Rule("ND30-TPL-2.1")]
    internal static void Order(PlanFile plan, Findings found)
    {
        foreach (var appendix in plan.Appendices)
        {
            var closed = appendix.Body.LastOrDefault()?.Text.EndsWith("./.", StringComparison.Ordinal) ?? false;
            found.Expect(
                appendix.Reference is not null && appendix.Rule is not null && closed
                    && appendix.Title.All(t => Expectations.IsCapitals(t.Text)), $"{appendix.Label.Text} lacks a part");
        }
    }

    /// <summary>What stands before and behind "của" in "(Kèm theo … số … ngày … của …)".</summary>
    internal static (string Before, string Body) Halves(ResolvedParagraph? reference)
    {
        var halves = (reference?.Text ?? "").TrimEnd(')').Split(" của ", 2);
        return (halves[0], halves.ElementAtOrDefault(1) ?? "");
    }

    [GeneratedRegex("^(CỘNG HÒA|Độc lập|Số:|Nơi nhận|- Lưu:|TM\\.|.*, ngày .* tháng .* năm \\d{4}$)")]
    private static partial Regex HeadOrFoot();
}
