using System.Reflection;

namespace ThiDua.Tests.Conformance.Support;

/// <summary>All checks of Word files by rule id.</summary>
internal static class RuleSet
{
    public static IReadOnlyDictionary<string, RuleCheck> All { get; } = typeof(RuleSet).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(m => m.GetCustomAttribute<RuleAttribute>() is not null
            && m.GetParameters()[0].ParameterType == typeof(PlanFile))
        .ToDictionary(m => m.GetCustomAttribute<RuleAttribute>()!.Id, m => m.CreateDelegate<RuleCheck>(), StringComparer.Ordinal);

    /// <summary>What a check finds wrong; having nothing to look at is wrong too.</summary>
    public static IReadOnlyList<Violation> Run(string rule, PlanFile plan)
    {
        var found = new Findings(rule);
        All[rule](plan, found);
        return found.Looked > 0 ? found.Violations : [new Violation(rule, "there was nothing to look at")];
    }

    /// <summary>Fails the test unless a sample document keeps the rule.</summary>
    public static void Holds(RuleCheck check, string sample)
    {
        var rule = check.Method.GetCustomAttribute<RuleAttribute>()!.Id;
        var violations = Run(rule, Samples.Get(sample));
        Assert.True(violations.Count == 0, string.Join(Environment.NewLine, violations));
    }
}
