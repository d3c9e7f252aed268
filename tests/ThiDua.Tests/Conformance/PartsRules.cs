using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>The parts of a plan as a whole.</summary>
public sealed class PartsRules
{
    [Theory, Samples]
    public void ND30_COMP_1_All_parts_of_a_plan_are_there(string sample) => RuleSet.Holds(AllParts, sample);

    [Theory, Samples]
    public void ND30_COMP_2_Nothing_is_there_that_was_not_asked_for(string sample) => RuleSet.Holds(NothingElse, sample);

    [Theory, Samples]
    public void ND30_COMP_3_Parts_stand_in_order_and_none_comes_twice(string sample) => RuleSet.Holds(Order, sample);

    [Theory, Samples]
    public void ND30_TPL_1_4_Blocks_stand_as_in_form_1_4(string sample) => RuleSet.Holds(Form, sample);

    [Rule("ND30-COMP-1")]
    internal static void AllParts(PlanFile plan, Findings found)
    {
        found.Expect(plan.NationalName.Any() && plan.Motto.Any(), "national name and motto");
        found.Expect(plan.Issuer.Any(), "issuing body");
        found.Expect(plan.Number.Any(), "number");
        found.Expect(plan.PlaceDate.Any(), "place and date");
        found.Expect(plan.Kind.Any() && plan.Subject.Any(), "kind and subject");
        found.Expect(plan.Body.Any(), "content");
        found.Expect(plan.Powers.Any() && plan.SignerName.Any(), "post and name of the signer");
        found.Expect(plan.Recipients.Any(), "recipients");
    }

    [Rule("ND30-COMP-2")]
    internal static void NothingElse(PlanFile plan, Findings found)
    {
        found.Expect(plan.File.Sections.All(s => s.Footer("default") is null && s.Footer("first") is null), "there is a footer");
        foreach (var paragraph in plan.File.Paragraphs)
        {
            found.Expect(
                paragraph.Text is not ("MẬT" or "TỐI MẬT" or "TUYỆT MẬT" or "KHẨN" or "THƯỢNG KHẨN" or "HỎA TỐC" or "LƯU HÀNH NỘI BỘ"
                    or "XEM XONG TRẢ LẠI" or "DỰ THẢO"), paragraph.Text);
        }
    }

    [Rule("ND30-COMP-3")]
    internal static void Order(PlanFile plan, Findings found)
    {
        string[] once = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", plan.NumberText, plan.PlaceDateText,
            "KẾ HOẠCH", "Nơi nhận:"];
        List<string> texts = [.. plan.File.AllParagraphs.Select(p => p.Text)];
        var at = -1;
        foreach (var text in once)
        {
            found.Same(1, texts.Count(t => t == text), $"number of “{text}”");
            found.Expect(texts.IndexOf(text) > at, $"“{text}” stands too early");
            at = texts.IndexOf(text);
        }
    }

    [Rule("ND30-TPL-1.4")]
    internal static void Form(PlanFile plan, Findings found)
    {
        found.Expect(plan.Head is not null, "the head does not come first");
        found.Expect(plan.Kind.Any() && plan.Subject.Any() && plan.TitleRule.Any(), "kind, subject and line do not follow");
        found.Expect(plan.Body.LastOrDefault()?.Text.EndsWith("./.", StringComparison.Ordinal) ?? false, "the content is not closed");
        found.Expect(plan.Foot is { Rows: [[_, _]] }, "the foot does not follow");
        found.Expect(!plan.File.Paragraphs.Any(p => p.Text.StartsWith("Kính gửi", StringComparison.Ordinal)), "a plan is not addressed");
    }
}
