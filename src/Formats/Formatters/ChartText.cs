using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Text;
using ThiDua.Formats.Profile;

namespace ThiDua.Formats.Formatters;

/// <summary>How the values of a chart and its target are written, and read again.</summary>
public static partial class ChartText
{
    private const string Percent = "%";

    /// <summary>A value with its unit: "98,3%", "12 hợp tác xã".</summary>
    public static string Value(decimal value, string unit) => WrittenNumber.Write(value) + (unit is "" or Percent ? unit : " " + unit);

    /// <summary>The words on the target: "Vạch đứng: kế hoạch 100%".</summary>
    public static string Target(FixedWords words, ChartTarget target, string unit) => $"{words.ChartTarget} {target.Label} {Value(target.Value, unit)}";

    /// <summary>Reads a value with its unit; null when the text is none.</summary>
    public static (decimal Value, string Unit)? ReadValue(string text)
    {
        var length = WrittenNumber.ReadStart(text, out var value);
        return length > 0 && text[length..].Trim() is var unit && Value(value, unit) == text ? (value, unit) : null;
    }

    /// <summary>Reads the words on a target; null when the text says something else.</summary>
    public static ChartTarget? ReadTarget(FixedWords words, string text, string unit)
    {
        if (!text.StartsWith(words.ChartTarget + " ", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = text[(words.ChartTarget.Length + 1)..];
        return ValueStarts().Matches(rest).Select(blank => (blank.Index, Read: ReadValue(rest[(blank.Index + 1)..])))
            .Where(found => found.Read is { } read && read.Unit == unit && read.Value > 0)
            .Select(found => new ChartTarget(rest[..found.Index], found.Read!.Value.Value)).LastOrDefault();
    }

    [GeneratedRegex(@"(?<=\S) (?=\d)")]
    private static partial Regex ValueStarts();
}
