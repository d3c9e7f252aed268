using System.Text.RegularExpressions;

namespace ThiDua.Templates.Authoring;

/// <summary>Finds tags in the text of a paragraph.</summary>
public static partial class TagReader
{
    private static readonly string[] Blocks = ["each", "if", "unless", "with"];

    /// <summary>The tags, in order.</summary>
    public static IReadOnlyList<Tag> Read(string text) => [.. Braces().Matches(text).Select(Of)];

    /// <summary>The tag that makes up the whole paragraph; null when there is none or other text beside it.</summary>
    public static Tag? Alone(string text) => Read(text) is [var only] && only.Length == text.Trim().Length ? only : null;

    private static Tag Of(Match match)
    {
        var inner = Blanks().Replace(match.Groups["inner"].Value.Trim(), " ");
        var (kind, rest) = inner switch
        {
            ['#', ..] => (TagKind.Opens, inner[1..].TrimStart()),
            ['/', ..] => (TagKind.Closes, inner[1..].TrimStart()),
            "else" => (TagKind.Parts, ""),
            _ => (TagKind.Field, inner),
        };
        var blank = rest.IndexOf(' ', StringComparison.Ordinal);
        var word = blank < 0 ? rest : rest[..blank];
        return kind is TagKind.Opens or TagKind.Closes && Blocks.Contains(word)
            ? new Tag(kind, word, blank < 0 ? "" : rest[(blank + 1)..], match.Index, match.Length)
            : new Tag(kind, "", rest, match.Index, match.Length);
    }

    [GeneratedRegex(@"\{\{(?<inner>[^{}]*)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
