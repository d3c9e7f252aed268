using System.Collections.Concurrent;
using System.Reflection;
using ThiDua.Tests.Conformance.Pdf.Reading;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance.Pdf.Support;

/// <summary>All checks of PDF files by rule id.</summary>
internal static class PdfRuleSet
{
    private static readonly ConcurrentDictionary<string, Lazy<MeasuredPlan>> Measured = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, PdfCheck> All { get; } = typeof(PdfRuleSet).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(m => m.GetCustomAttribute<RuleAttribute>() is not null && m.GetParameters()[0].ParameterType == typeof(MeasuredPlan))
        .ToDictionary(m => m.GetCustomAttribute<RuleAttribute>()!.Id, m => m.CreateDelegate<PdfCheck>(), StringComparer.Ordinal);

    public static MeasuredPlan Measure(string sample) =>
        Measured.GetOrAdd(sample, s => new Lazy<MeasuredPlan>(() => new MeasuredPlan(Samples.Pdf(s)))).Value;

    /// <summary>What a check finds wrong; having nothing to look at is wrong too.</summary>
    public static IReadOnlyList<Violation> Run(string rule, MeasuredPlan plan)
    {
        var found = new Findings(rule);
        All[rule](plan, found);
        return found.Looked > 0 ? found.Violations : [new Violation(rule, "there was nothing to look at")];
    }

    /// <summary>Fails the test unless the PDF file of a sample document keeps the rule.</summary>
    public static void Holds(PdfCheck check, string sample)
    {
        var rule = check.Method.GetCustomAttribute<RuleAttribute>()!.Id;
        var violations = Run(rule, Measure(sample));
        Assert.True(violations.Count == 0, string.Join(Environment.NewLine, violations));
    }
}
