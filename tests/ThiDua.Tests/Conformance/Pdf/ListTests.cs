using System.Text.RegularExpressions;
using ThiDua.Tests.Conformance.Pdf.Support;

namespace ThiDua.Tests.Conformance.Pdf;

/// <summary>Keeps the list of measured rules in README.md and the measures the same.</summary>
public sealed partial class ListTests
{
    [Fact]
    public void Rules_listed_as_measured_are_those_with_a_measure_and_a_test()
    {
        using var stream = typeof(ListTests).Assembly.GetManifestResourceStream("conformance.md")!;
        using var reader = new StreamReader(stream);
        var rows = Row().Matches(reader.ReadToEnd());
        Assert.Equal(PdfRuleSet.All.Keys.Concat(KindRuleSet.All.Keys).Order(StringComparer.Ordinal), rows.Select(r => r.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            var test = row.Groups[1].Value.Replace('-', '_') + "_" + row.Groups[3].Value.Replace(' ', '_');
            Assert.NotNull(typeof(ListTests).Assembly.GetType("ThiDua.Tests.Conformance." + row.Groups[2].Value)?.GetMethod(test));
        });
    }

    [GeneratedRegex(@"(?m)^\| (ND30-\S+) \| (Pdf\.\w+) \| (.+) \|\r?$")]
    private static partial Regex Row();
}
