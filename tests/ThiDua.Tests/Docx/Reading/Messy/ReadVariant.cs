using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Json;
using ThiDua.Documents.Text;
using ThiDua.Docx.Reading;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Docx.Reading.Messy;

/// <summary>What became of a variant: where the tree read differs from what the file says, and which words are nowhere.</summary>
/// <param name="Differences">The first line that differs and is told by no remark; empty when all is told.</param>
/// <param name="LostWords">Words of the file that stand neither in the tree nor in a remark.</param>
/// <param name="Told">Codes of the remarks.</param>
/// <param name="IsSame">Whether the trees are the same without looking at remarks.</param>
internal sealed partial record ReadVariant(string Differences, IReadOnlyList<string> LostWords, IReadOnlyList<string> Told, bool IsSame)
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<string>> Printed = new(StringComparer.Ordinal);

    public static ReadVariant Of(MessyVariant variant)
    {
        var read = DocxReader.Read(variant.File);
        Assert.True(read.Succeeded, string.Join(Environment.NewLine, read.Diagnostics));
        string[] told = [.. read.Diagnostics.Select(remark => remark.Code).Distinct()];
        var (expected, actual) = (DocumentJson.Write(variant.Tree), DocumentJson.Write(read.Value.Document));
        var same = expected == actual;
        return new ReadVariant(same ? "" : FirstDifference(Without(expected, told), Without(actual, told)), Lost(variant, read, actual, same), told, same);
    }

    /// <summary>A tree without what remarks say differs.</summary>
    private static string Without(string json, string[] told)
    {
        var root = JsonNode.Parse(json)!;
        Strip(root, told);
        return root.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static void Strip(JsonNode? node, string[] told)
    {
        if (node is JsonArray array)
        {
            for (var i = array.Count - 1; i >= 0; i--)
            {
                if (told.Contains("NOTE_KEPT") && array[i] is JsonObject note && note["source"]?.ToString() == "chú thích")
                {
                    array.RemoveAt(i);
                }
            }

            foreach (var item in array)
            {
                Strip(item, told);
            }
        }
        else if (node is JsonObject element)
        {
            if (told.Contains("NUMBERS_AS_TYPED"))
            {
                element.Remove("label");
            }

            foreach (var (name, value) in element.ToList())
            {
                Strip(value, told);
                if (value is JsonArray { Count: 0 })
                {
                    element.Remove(name);
                }
            }
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length)).FirstOrDefault(i => i >= left.Length || i >= right.Length || left[i] != right[i], -1);
        if (at < 0)
        {
            return "";
        }

        var (wanted, read) = (Around(left, at), Around(right, at));
        var same = Math.Max(0, wanted.Zip(read).TakeWhile(pair => pair.First == pair.Second).Count() - 30);
        return $"line {at}: expected {wanted[same..]} read {read[same..]}";

        static string Around(string[] lines, int at) => string.Join(" ", lines.Skip(at).Take(3).Select(line => line.Trim()));
    }

    private static List<string> Lost(MessyVariant variant, Result<ReadDocument> read, string json, bool same)
    {
        var printed = same ? Printed.GetOrAdd(json, _ => Words(read.Value!.Document)) : Words(read.Value!.Document);
        var kept = printed.Concat(read.Diagnostics.SelectMany(remark => Words(remark.Message))).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var lost = new List<string>();
        foreach (var word in variant.Texts.SelectMany(Words))
        {
            if (kept.GetValueOrDefault(word) is > 0 and var left)
            {
                kept[word] = left - 1;
            }
            else
            {
                lost.Add(word);
            }
        }

        return lost;
    }

    /// <summary>The words of a tree as it is printed, those made from rules among them.</summary>
    private static ImmutableArray<string> Words(OfficialDocument document) => [.. DocxText.Paragraphs(WordFiles.Write(document)).SelectMany(Words)];

    /// <summary>Words in capitals; numbers without leading zeros.</summary>
    private static IEnumerable<string> Words(string text) => Word().Matches(UnicodeText.ToComposed(text)).Select(match => match.Value.ToUpperInvariant().TrimStart('0'));

    [GeneratedRegex(@"[\p{L}\p{M}\d]+")]
    private static partial Regex Word();
}
