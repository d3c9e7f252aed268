using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>The rules against plans that committees issued.</summary>
public partial class RealPlanTests
{
    private const string Recipients = "nơi nhận";

    public static TheoryData<string> Names => [.. RealPlan.All.Select(plan => plan.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Head_and_signature_by_rule_are_those_of_the_plan(string name)
    {
        var plan = Named(name);
        var derived = Parts(FrameCases.Derive(plan.Request));
        foreach (var (part, lines) in plan.Printed().Where(part => part.Key != Recipients))
        {
            Assert.Equal<IEnumerable<string>>(lines, derived[part]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Recipients_by_rule_differ_from_the_plan_only_where_it_is_listed_why(string name)
    {
        var plan = Named(name);
        AssertSame(plan.Printed()[Recipients], Parts(FrameCases.Derive(plan.Request))[Recipients], plan.Differences());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_agencys_profile_makes_the_plans_own_lines(string name)
    {
        var plan = Named(name);
        var derived = Parts(FrameCases.Derive(plan.WithProfile()));
        foreach (var (part, lines) in plan.Printed().Where(part => part.Key != Recipients))
        {
            Assert.Equal<IEnumerable<string>>(lines, derived[part]);
        }

        AssertSame(plan.Printed()[Recipients], derived[Recipients], [.. plan.Differences().Where(difference => !difference.IsStyle)]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_difference_has_a_reason(string name) => Assert.All(
        Named(name).Differences(),
        difference => Assert.True(
            difference.IsStyle || difference.Reason.StartsWith("nghị định: ", StringComparison.Ordinal), difference.Reason));

    [PlanSourceTheory]
    [InlineData("binh-lu")]
    [InlineData("thong-nhat")]
    [InlineData("lai-chau")]
    public void The_lines_kept_here_stand_so_in_the_whole_plan(string name)
    {
        var plan = Named(name);
        var text = OneLine(File.ReadAllText(Path.Combine(PlanSourceTheoryAttribute.Folder, plan.Source)).Replace("*", "", StringComparison.Ordinal));
        Assert.All(plan.Printed().Values.SelectMany(lines => lines), line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    private static RealPlan Named(string name) => RealPlan.All.Single(plan => plan.Name == name);

    /// <summary>Takes the known differences out of both lists; the rest must be the same, in the same order.</summary>
    private static void AssertSame(ImmutableArray<string> printed, ImmutableArray<string> byRule, ImmutableArray<Difference> differences)
    {
        var entries = printed.Select(line => line[2..].TrimEnd(';', '.')).ToList();
        var derived = byRule.ToList();
        foreach (var difference in differences)
        {
            Assert.All(difference.ByRule, line => Assert.True(derived.Remove(line), $"By rule there is no “{line}”."));
            Assert.All(difference.Printed, line => Assert.True(entries.Remove(line), $"In the plan there is no “{line}”."));
        }

        Assert.Equal(entries, derived);
    }

    private static Dictionary<string, ImmutableArray<string>> Parts(DerivedFrame frame) => new()
    {
        ["cơ quan ban hành"] = frame.Header.Body.IssuerLines,
        ["số, ký hiệu"] = [OneLine(frame.Header.Number.ToString())],
        ["địa danh, thời gian"] = [OneLine($"{frame.Header.Place}, {frame.Header.Date.ToLongText()}")],
        [Recipients] = [.. frame.Recipients!.Entries, frame.Recipients!.Archive.ToString()],
        ["chữ ký"] = [.. frame.Signatures[0].AuthorityLines, .. frame.Signatures[0].OtherPosts, frame.Signatures[0].Name],
    };

    /// <summary>The text with runs of spaces as one: plans leave room for what is not known yet.</summary>
    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
