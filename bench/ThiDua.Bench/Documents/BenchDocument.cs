using System.Globalization;
using System.Text.Json.Nodes;

namespace ThiDua.Bench.Documents;

/// <summary>The data of a document to be measured, made from the plan of xã Bình Lư.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Json">The data.</param>
internal sealed record BenchDocument(string Name, string Json)
{
    private const string VariedWord = "3076/KH-UBND";
    private const string FurtherLetters = "αβγδεζηθικλμνξ";
    private const int LeastNumber = 1000;
    private const int Numbers = 9000;

    /// <summary>The whole plan, seven pages.</summary>
    public static BenchDocument Plan { get; } = new("Bình Lư plan", ReadPlan().ToJsonString());

    /// <summary>A plan of two pages: the first two parts and the closing words.</summary>
    public static BenchDocument ShortPlan { get; } = WithBody("short plan", body => [body[0], body[1], body[^1]]);

    /// <summary>An award list (danh sách khen thưởng): one table with a number of rows.</summary>
    public static BenchDocument AwardTable(int rows) => WithBody($"{rows}-row award list", _ => [AwardList.Build(rows)]);

    /// <summary>The same document with another number in its first paragraph, so that no run meets the text of the run before.</summary>
    public string Varied(int round) => With($"{Number(round)}/KH-UBND");

    /// <summary>The same, and the number followed by letters that no run before had together, so that no font is remembered either.</summary>
    public string VariedInLetters(int round) =>
        With($"{Number(round)}/KH-UBND {string.Concat(FurtherLetters.Where((_, i) => (Number(round) >> i) % 2 == 1))}");

    private static int Number(int round) => LeastNumber + (((round % Numbers) + Numbers) % Numbers);

    private string With(FormattableString word) =>
        Json.Replace(VariedWord, word.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static BenchDocument WithBody(string name, Func<List<JsonNode?>, List<JsonNode?>> choose)
    {
        var plan = ReadPlan();
        plan["body"] = new JsonArray([.. choose([.. plan["body"]!.AsArray()]).Select(block => block?.DeepClone())]);
        return new BenchDocument(name, plan.ToJsonString());
    }

    private static JsonNode ReadPlan()
    {
        using var stream = typeof(BenchDocument).Assembly.GetManifestResourceStream("binh-lu-2026.json")!;
        return JsonNode.Parse(stream)!;
    }
}
