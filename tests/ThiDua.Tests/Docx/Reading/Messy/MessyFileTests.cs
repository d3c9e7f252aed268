using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Blocks;
using Xunit.Abstractions;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Plans and samples as many writers would have typed them are read to the same tree, or the difference is told; no word is lost.</summary>
/// <param name="output">Says how many were the same.</param>
public class MessyFileTests(ITestOutputHelper output)
{
    /// <summary>Set to a number to make so many variants of each document.</summary>
    private const string CountVariable = "THIDUA_VARIANTS";

    /// <summary>Variants of each of the three real plans, 200 together, and of each sample.</summary>
    private const int OfPlan = 67;
    private const int OfSample = 4;

    public static TheoryData<string> Names => [.. WordFiles.All.Keys.Where(name => !name.StartsWith("kind.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Variants_are_read_to_the_same_tree_and_lose_no_word(string name)
    {
        var own = WordFiles.Read(WordFiles.All[name]()).Document;
        var tree = own with { Body = WithoutCharts(own.Body) };
        var faults = new List<string>();
        var (count, same) = (Count(name), 0);
        for (var i = 0; i < count; i++)
        {
            var read = ReadVariant.Of(MessyVariant.Of(tree, Seed(name, i)));
            same += read.IsSame ? 1 : 0;
            if (read.Differences.Length > 0 || read.LostWords.Count > 0)
            {
                faults.Add($"{i}: {read.Differences} lost: {string.Join(' ', read.LostWords)}");
            }
        }

        output.WriteLine($"{name}: {count} variants, {same} the same, {count - same - faults.Count} told, {faults.Count} faults");
        faults.ForEach(output.WriteLine);
        Assert.Empty(faults);
    }

    /// <summary>What is typed by hand has no charts of this project.</summary>
    private static ImmutableArray<Block> WithoutCharts(ImmutableArray<Block> blocks) =>
    [
        .. blocks.Where(block => block is not BarChart).Select(block => block is Section section ? section with { Blocks = WithoutCharts(section.Blocks) } : block),
    ];

    private static int Count(string name) => int.TryParse(Environment.GetEnvironmentVariable(CountVariable), CultureInfo.InvariantCulture, out var asked)
        ? asked
        : name.Contains('.', StringComparison.Ordinal) ? OfSample : OfPlan;

    /// <summary>The same number for the same variant on every machine.</summary>
    private static int Seed(string name, int index) => name.Aggregate(20261129 + index, (sum, c) => unchecked((sum * 31) + c)) & int.MaxValue;
}
