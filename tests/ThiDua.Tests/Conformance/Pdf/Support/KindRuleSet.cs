using System.Collections.Concurrent;
using System.Reflection;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance.Pdf.Support;

/// <summary>Checks of PDF files of documents that are not plans, by rule id.</summary>
internal static class KindRuleSet
{
    private static readonly ConcurrentDictionary<string, Lazy<MeasuredKind>> Measured = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, KindCheck> All { get; } = typeof(KindRuleSet).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(m => m.GetCustomAttribute<RuleAttribute>() is not null && m.GetParameters()[0].ParameterType == typeof(MeasuredKind))
        .ToDictionary(m => m.GetCustomAttribute<RuleAttribute>()!.Id, m => m.CreateDelegate<KindCheck>(), StringComparer.Ordinal);

    public static MeasuredKind Measure(string sample) =>
        Measured.GetOrAdd(sample, s => new Lazy<MeasuredKind>(() => new MeasuredKind(Samples.Pdf(s)))).Value;

    /// <summary>What a check finds wrong; having nothing to look at is wrong too.</summary>
    public static IReadOnlyList<Violation> Run(string rule, MeasuredKind document)
    {
        var found = new Findings(rule);
        All[rule](document, found);
        return found.Looked > 0 ? found.Violations : [new Violation(rule, "there was nothing to look at")];
    }

    /// <summary>Fails the test unless the PDF file of a sample document keeps the rule.</summary>
    public static void Holds(KindCheck check, string sample)
    {
        var violations = Run(check.Method.GetCustomAttribute<RuleAttribute>()!.Id, Measure(sample));
        Assert.True(violations.Count == 0, string.Join(Environment.NewLine, violations));
    }
}
