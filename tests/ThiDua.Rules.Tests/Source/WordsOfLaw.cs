using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Source;

/// <summary>
/// What may stand in the data files of the rules only: names of laws and decrees, of bodies and departments, of recipients and
/// addressees, posts, signing capacities, symbols, and the codes by which the files speak of bodies and recipients.
/// The names are taken from the data files themselves, so that a new row is looked for in the code from then on.
/// </summary>
internal static partial class WordsOfLaw
{
    /// <summary>The fields whose texts are printed in a document.</summary>
    private static readonly (string File, string[] Fields)[] Printed =
    [
        ("bodies.json", ["name", "shortName", "archiveName", "symbol", "issuerLines", "superiorLine", "collective", "head", "deputy", "headInFull", "headAuthority", "bodyAuthority", "aliases"]),
        ("recipient-groups.json", ["text", "aliases"]),
        ("addressee-rules.json", ["text"]),
        ("signing-forms.json", ["lines"]),
        ("authority-line-rules.json", ["line"]),
    ];

    private static readonly (string File, string Field)[] Coded = [("bodies.json", "code"), ("recipient-groups.json", "code")];

    /// <summary>Texts without a placeholder: only these may be one plain word ("Phòng"); "Các" of "Các {villages}" is no name.</summary>
    private static readonly HashSet<string> Whole = Printed
        .SelectMany(of => of.Fields.SelectMany(field => Values(of.File, field)))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The names of the data files, cut at their placeholders.</summary>
    public static IReadOnlySet<string> Names { get; } = Printed
        .SelectMany(of => of.Fields.SelectMany(field => Values(of.File, field)))
        .SelectMany(text => Placeholder().Split(text))
        .Select(piece => piece.Trim(' ', ',', '.', ':', '/', '-'))
        .Where(piece => piece.Contains(' ') || piece.All(char.IsUpper) || Whole.Contains(piece))
        .Where(piece => piece.Any(char.IsLetter))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The codes of bodies and of groups of recipients.</summary>
    public static IReadOnlySet<string> Codes { get; } = Coded.SelectMany(of => Values(of.File, of.Field)).ToHashSet(StringComparer.Ordinal);

    /// <summary>What of these a text holds: names as whole words, a code as the whole text, a citation anywhere.</summary>
    public static IEnumerable<string> In(string text) =>
    [
        .. Names.Where(name => Regex.IsMatch(text, $@"(?<![\p{{L}}\p{{M}}]){Regex.Escape(name)}(?![\p{{L}}\p{{M}}])")),
        .. Codes.Where(code => code == text),
        .. Citation().Matches(text).Select(match => match.Value),
    ];

    private static IEnumerable<string> Values(string file, string field) => RuleFiles.Shipped.Rows(file)
        .Select(row => row![field])
        .SelectMany(value => value is JsonArray many ? many.Select(one => (string)one!) : value is null ? [] : [(string)value!]);

    [GeneratedRegex(@"\{[A-Za-z]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\d+/\d{4}/|/QH\d|/NĐ-|/TT-|(Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Điều lệ) (số )?[\p{Lu}\d]|(?<!\p{L})(TM|KT|TL|TUQ|Q|Q\.)\.(?!\p{L})")]
    private static partial Regex Citation();
}
