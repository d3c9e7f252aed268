using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ThiDua.Tests.Examples;

/// <summary>Words of a text: what stands between white space of any kind, the no-break space among it.</summary>
internal static partial class Words
{
    /// <summary>Stands before the first word, so that a slip can say what is missing there.</summary>
    public const string Start = "(start)";

    /// <summary>Stands behind the last word.</summary>
    public const string End = "(end)";

    /// <summary>The words of a text.</summary>
    public static ImmutableArray<string> Of(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The words of a whole plan between the marks of its start and end.</summary>
    public static ImmutableArray<string> OfWhole(string text) => [Start, .. Of(text), End];

    /// <summary>A scan's text without markdown's marks of headings, of emphasis, and of the lists around "+".</summary>
    public static string WithoutMarks(string markdown)
    {
        var text = HeadingMark().Replace(markdown, "");
        text = ListMarkOfPlus().Replace(text, "+ ");
        return text.Replace("*", "", StringComparison.Ordinal).Replace("\\\n", "\n", StringComparison.Ordinal);
    }

    [GeneratedRegex("^#+ ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^ *- \+ ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ListMarkOfPlus();
}
