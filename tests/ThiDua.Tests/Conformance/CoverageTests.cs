using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Support;

namespace ThiDua.Tests.Conformance;

/// <summary>Keeps README.md of this folder and the checks the same.</summary>
public sealed partial class CoverageTests
{
    // Rules that our rule book reads on the decree (325) or in its official Word files (5).
    private const int AllRules = 330;

    private static readonly string[] Lines = Read();

    [Fact]
    public void Rules_listed_as_tested_are_those_with_a_check()
    {
        Assert.Equal(
            RuleSet.All.Keys.Order(StringComparer.Ordinal), Tested().Select(row => row.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_tested_rule_has_a_test_that_names_it()
    {
        foreach (var (rule, type, sentence) in Tested())
        {
            var name = rule.Replace('-', '_').Replace('.', '_') + "_" + sentence.Replace(' ', '_');
            Assert.NotNull(typeof(CoverageTests).Assembly.GetType("ThiDua.Tests.Conformance." + type)?.GetMethod(name));
        }
    }

    [Fact]
    public void Every_rule_is_listed_once()
    {
        List<string> rules = [.. Tested().Select(row => row.Rule), .. NotShown()];
        Assert.Equal(rules.Count, rules.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(AllRules, rules.Count);
    }

    private static IEnumerable<(string Rule, string Type, string Sentence)> Tested() =>
        Lines.Select(line => TestedRow().Match(line)).Where(m => m.Success)
            .Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value));

    private static IEnumerable<string> NotShown() =>
        Lines.SkipWhile(line => !line.StartsWith("## Not shown", StringComparison.Ordinal))
            .SelectMany(line => RuleId().Matches(line.Split('|') is [_, _, var rules, _] ? rules : "").Select(m => m.Value));

    private static string[] Read()
    {
        using var stream = typeof(CoverageTests).Assembly.GetManifestResourceStream("conformance.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }

    [GeneratedRegex(@"^\| (ND30-\S+) \| (\w+Rules) \| (.+) \|$")]
    private static partial Regex TestedRow();

    [GeneratedRegex(@"ND30-[\w.-]+")]
    private static partial Regex RuleId();
}
