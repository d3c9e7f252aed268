using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Kinds;
using ThiDua.Documents.Parts;
using ThiDua.Localization;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Reviewing;
using ThiDua.Localization.Tables;
using ThiDua.Rules.Frames;
using ThiDua.Service.Localizing.Reports;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Localization.Reviewing;

namespace ThiDua.Tests.Localization.Reports;

/// <summary>The account of a localization for a reader.</summary>
public sealed class ChangeReportPageTests
{
    private static readonly DateOnly On = new(2026, 5, 20);

    private static readonly Lazy<LocalizedPlan> Plan = new(() => Localize(PlanDocuments.Of(ExamplePlan.LaiChau), LocalizationAnswers.None));

    private static readonly Lazy<ImmutableArray<ReviewFinding>> Findings = new(() =>
        Reviews.Default.Review(Plan.Value.Document, PlanDocuments.Unit(PlanDocuments.BinhLu, On), On, Plan.Value.Parent));

    [Fact]
    public void Each_change_and_each_question_stands_there_once()
    {
        var page = Page(Plan.Value, Findings.Value);
        var ids = page.Descendants("li").Select(item => (string?)item.Attribute("id")).OfType<string>().ToList();

        Assert.NotEmpty(Plan.Value.Changes);
        Assert.NotEmpty(Plan.Value.Questions);
        Assert.Equal(Plan.Value.Changes.Select(change => "c-" + change.Id).Concat(Plan.Value.Questions.Select(question => "q-" + question.Id)).Order(), ids.Order());
    }

    [Fact]
    public void Each_change_shows_what_stood_and_what_stands_there()
    {
        var page = Page(Plan.Value, []);
        foreach (var change in Plan.Value.Changes)
        {
            var item = page.Descendants("li").Single(one => (string?)one.Attribute("id") == "c-" + change.Id);

            Assert.Equal(change.Before, string.Concat(item.Descendants("del").Select(one => one.Value)));
            Assert.Equal(change.After, string.Concat(item.Descendants("ins").Select(one => one.Value)));
            Assert.All(change.Reasons, reason => Assert.Contains(reason.Text, item.Value, StringComparison.Ordinal));
            Assert.All(change.Reasons, reason => Assert.Contains(reason.Clause, item.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_change_stands_within_its_sentence()
    {
        var change = Plan.Value.Changes.First(one => one.Kind == ChangeKind.Replaced && one.Before.Contains("01/12", StringComparison.Ordinal));
        var item = Page(Plan.Value, []).Descendants("li").Single(one => (string?)one.Attribute("id") == "c-" + change.Id);

        Assert.StartsWith("Định kỳ hằng năm các cơ quan", item.Element("p")!.Value, StringComparison.Ordinal);
        Assert.EndsWith(".", item.Element("p")!.Value.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_stand_under_the_headings_of_the_superior_s_plan_in_its_order()
    {
        var headings = Page(Plan.Value, []).Descendants("section").Single(one => (string?)one.Attribute("id") == "thay-doi").Elements("h3").Select(one => one.Value).ToList();

        Assert.Equal(headings.Distinct(), headings);
        Assert.Equal(["Đầu văn bản", "Trích yếu", "Phần mở đầu", "I. MỤC ĐÍCH, YÊU CẦU"], headings.Take(4));
        Assert.Equal("Chữ ký", headings[^1]);
    }

    [Fact]
    public void Questions_that_hold_back_the_signature_come_first_with_the_choice_that_was_taken()
    {
        var items = Page(Plan.Value, []).Descendants("section").Single(one => (string?)one.Attribute("id") == "cau-hoi").Descendants("li").Where(one => one.Attribute("id") is not null).ToList();

        Assert.Equal(items.Count(IsUrgent), items.TakeWhile(IsUrgent).Count());
        Assert.True(items.Count(IsUrgent) > 0);
        Assert.All(Plan.Value.Questions, question =>
        {
            var item = items.Single(one => (string?)one.Attribute("id") == "q-" + question.Id);
            Assert.Equal(question.Choices.Select(choice => choice.Id), item.Element("ul")!.Elements("li").Select(one => one.Element("code")!.Value));
            Assert.Equal(question.Taken, item.Element("ul")!.Elements("li").Single(one => (string?)one.Attribute("class") == "taken").Element("code")!.Value);
        });

        static bool IsUrgent(XElement item) => ((string?)item.Attribute("class"))!.Contains("urgent", StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_show_words_reason_and_proposal()
    {
        var finding = new ReviewFinding("L10", "L10-HANG", "Viết đúng chính tả", "body[3].text", "Khen thưởng hàng năm.", "hàng năm", "Văn bản hành chính viết “hằng”.", "hằng năm")
        {
            Clause = "Luật Thi đua, khen thưởng 2022",
            Certainty = "X",
            Severity = FindingSeverity.Note,
        };

        var item = Page(Plan.Value, [finding]).Descendants("section").Single(one => (string?)one.Attribute("id") == "soat-xet").Descendants("li").Single();

        Assert.Equal("hàng năm", item.Descendants("mark").Single().Value);
        Assert.Equal("hằng năm", item.Descendants("ins").Single().Value);
        Assert.Contains("L10 · Cách viết", item.Value, StringComparison.Ordinal);
        Assert.Contains("theo văn bản đã ban hành", item.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("· X", item.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_escaped()
    {
        const string Attack = "<script>alert('1')</script> & \"trên địa bàn tỉnh Lai Châu\" </del><img src=x onerror=alert(1)>";
        var source = PlanDocuments.Of(ExamplePlan.LaiChau);
        var plan = Localize(source with { Body = source.Body.Add(new Paragraph([new TextSpan(Attack)])) }, LocalizationAnswers.None);
        var text = Encoding.UTF8.GetString(ChangeReportPage.Write(plan, []));

        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_refers_to_nothing_outside_itself()
    {
        var text = Encoding.UTF8.GetString(ChangeReportPage.Write(Plan.Value, Findings.Value));

        Assert.DoesNotMatch(@"(?:src|href)=""(?!#)|url\(|@import|https?:", text);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"vi\">", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_colour_of_text_has_a_contrast_of_four_and_a_half_to_one_with_its_ground()
    {
        var style = Page(Plan.Value, []).Descendants("style").Single().Value;
        var colours = Regex.Matches(style, @"\{[^{}]*?(?<![-a-z])color: (?<text>#[0-9a-f]{6});(?:[^{}]*?background: (?<ground>#[0-9a-f]{6}))?");

        Assert.True(colours.Count > 8);
        Assert.All(colours, pair => Assert.True(Contrast(pair.Groups["text"].Value, pair.Groups["ground"] is { Success: true } ground ? ground.Value : "#ffffff") >= 4.5, pair.Value));
    }

    [Fact]
    public void The_same_localization_is_the_same_page() => Assert.Equal(
        ChangeReportPage.Write(Plan.Value, Findings.Value), ChangeReportPage.Write(Localize(PlanDocuments.Of(ExamplePlan.LaiChau), LocalizationAnswers.None), Findings.Value));

    private static LocalizedPlan Localize(OfficialDocument parent, LocalizationAnswers answers)
    {
        var unit = PlanDocuments.Unit(PlanDocuments.BinhLu, On);
        DocumentKinds.TryGet("plan", out var kind);
        var frame = new FrameRequest { Kind = kind!, Unit = unit, Date = new IssueDate(2026, 5, null) };
        var result = new PlanLocalizer(LocalizationBook.BuiltIn).Localize(new LocalizationRequest(parent, frame, answers));
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return result.Value!;
    }

    /// <summary>Contrast ratio of two colours by WCAG 2.2.</summary>
    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Convert.FromHexString(colour[1..]).Select(value => value / 255.0 is <= 0.04045 and var low ? low / 12.92 : Math.Pow(((value / 255.0) + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static XElement Page(LocalizedPlan plan, ImmutableArray<ReviewFinding> findings)
    {
        var text = Encoding.UTF8.GetString(ChangeReportPage.Write(plan, findings));
        return XElement.Parse(Regex.Replace(text, "^<!DOCTYPE html>\n", ""), LoadOptions.PreserveWhitespace);
    }
}
