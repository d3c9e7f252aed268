using System.Collections.Concurrent;
using ThiDua.Documents;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>Plans and samples as many writers would have typed them are read to the same tree, or the difference is told; no word is lost.</summary>
public class MessyFileTests
{
    /// <summary>Variants of each real plan and of each sample.</summary>
    private const int OfPlan = 70;
    private const int OfSample = 5;

    private static readonly ConcurrentDictionary<string, OfficialDocument> Trees = new();

    public static TheoryData<string> Names => [.. WordFiles.All.Keys.Where(name => !name.StartsWith("kind.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Variants_are_read_to_the_same_tree_and_lose_no_word(string name)
    {
        var tree = Trees.GetOrAdd(name, _ => WordFiles.Read(WordFiles.All[name]()).Document);
        var count = int.TryParse(Environment.GetEnvironmentVariable("THIDUA_VARIANTS"), out var asked) ? asked : name.Contains(".", StringComparison.Ordinal) ? OfSample : OfPlan;
        var faults = new List<string>();
        var same = 0;
        for (var i = 0; i < count; i++)
        {
            var variant = MessyVariant.Of(tree, Seed(name, i));
            var read = ReadVariant.Of(variant);
            if (read.Differences.Length > 0 && Environment.GetEnvironmentVariable("THIDUA_DUMP") is { } dump)
            {
                File.WriteAllBytes($"{dump}/{name}-{i}.docx", variant.File);
                File.WriteAllText($"{dump}/{name}-{i}.want", ThiDua.Documents.Json.DocumentJson.Write(variant.Tree));
                File.WriteAllText($"{dump}/{name}-{i}.got", ThiDua.Documents.Json.DocumentJson.Write(WordFiles.Read(variant.File).Document));
            }
            same += read.IsSame ? 1 : 0;
            if (read.Differences.Length > 0 || read.LostWords.Count > 0)
            {
                faults.Add($"{name} {i}: {read.Differences} LOST {string.Join(' ', read.LostWords.Take(12))}");
            }
        }

        if (Environment.GetEnvironmentVariable("THIDUA_VARIANTS_LOG") is { } log)
        {
            lock (Trees)
            {
                File.AppendAllLines(log, [$"{name}: {count} variants, {same} same, {count - same - faults.Count} told, {faults.Count} faults", .. faults]);
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>The same number for the same variant on every machine.</summary>
    private static int Seed(string name, int index) => name.Aggregate(20261129 + index, (sum, c) => unchecked((sum * 31) + c)) & int.MaxValue;
}
