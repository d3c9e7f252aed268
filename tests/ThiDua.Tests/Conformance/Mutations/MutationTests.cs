using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance.Mutations;

/// <summary>Proves that the checks can fail: each sees a file in which its rule is broken.</summary>
public sealed class MutationTests
{
    private static readonly Mutation[] All = [.. PageMutations.All, .. HeadMutations.All, .. TextMutations.All, .. FootMutations.All, .. KindMutations.All];

    public static TheoryData<string, string> Changes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var mutation in All)
            {
                data.Add(mutation.Rule, mutation.Sample + ": " + mutation.What);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Changes))]
    public void The_check_of_a_rule_sees_a_file_that_breaks_it(string rule, string change)
    {
        var mutation = All.Single(m => m.Rule == rule && m.Sample + ": " + m.What == change);
        var sound = Samples.Get(mutation.Sample);
        Assert.Empty(RuleSet.Run(rule, sound));

        var broken = new PlanFile(sound.File.With(mutation.Change));

        var violations = RuleSet.Run(rule, broken);
        Assert.NotEmpty(violations);
        Assert.All(violations, v => Assert.Equal(rule, v.Rule));
    }

    [Fact]
    public void Every_check_is_proved_by_a_change() =>
        Assert.Empty(RuleSet.All.Keys.Except(All.Select(m => m.Rule)).Order(StringComparer.Ordinal));
}
