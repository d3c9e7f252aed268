using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ThiDua.Web.Composing;

/// <summary>
/// Vietnamese words for the values of a choice. Schemas tell them in the description: <c>individual: cá nhân | collective: tập thể</c>; what else stands
/// there is the hint of the field.
/// </summary>
internal static partial class EnumLabels
{
    /// <summary>Words for codes that a description tells together.</summary>
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["head"] = "Người đứng đầu",
        ["acting-head"] = "Quyền người đứng đầu (Q.)",
        ["deputy"] = "Cấp phó ký thay (KT.)",
        ["unit-head"] = "Cấp trưởng của đơn vị trực thuộc, thừa lệnh (TL.)",
        ["unit-deputy"] = "Cấp phó của đơn vị trực thuộc, thừa lệnh (TL., KT.)",
        ["delegate"] = "Người được ủy quyền, thừa ủy quyền (TUQ.)",
        ["delegate-deputy"] = "Cấp phó của người được ủy quyền",
        ["meeting-chair"] = "Chủ tọa cuộc họp",
        ["meeting-secretary"] = "Thư ký cuộc họp",
        ["meeting-teller"] = "Tổ trưởng tổ kiểm phiếu",
        ["none"] = "Không đánh số",
        ["part"] = "Phần I",
        ["chapter"] = "Chương I",
        ["division"] = "Mục 1",
        ["subdivision"] = "Tiểu mục 1",
        ["article"] = "Điều 1.",
        ["roman"] = "I.",
        ["arabic"] = "1.",
        ["decimal"] = "1.1.",
        ["letter"] = "a)",
        ["dash"] = "gạch đầu dòng (-)",
        ["plus"] = "dấu cộng (+)",
        ["left"] = "Trái",
        ["center"] = "Giữa",
        ["right"] = "Phải",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words for each value, and the hint that is left; a value without words is shown as it is.</summary>
    public static (IReadOnlyDictionary<string, string> Labels, string Hint) Read(string description, IReadOnlyCollection<string> values)
    {
        var labels = values.ToDictionary(value => value, value => Known.GetValueOrDefault(value, value), StringComparer.Ordinal);
        var told = Told(description, values);
        if (told.Count == 0)
        {
            return (labels, values.All(Known.ContainsKey) ? "" : description);
        }

        foreach (var (value, words) in told.Where(one => !Known.ContainsKey(one.Value)))
        {
            labels[value] = Capital(words);
        }

        var hints = LastSentences().Match(description[LastColon(description, values)..]);
        return (labels, (description[..description.IndexOf(told[0].Value + ":", StringComparison.Ordinal)] + (hints.Success ? hints.Groups[1].Value : "")).Trim());
    }

    private static List<(string Value, string Words)> Told(string description, IReadOnlyCollection<string> values)
    {
        var found = Code().Matches(description).Where(match => values.Contains(match.Groups[1].Value)).ToList();
        return
        [
            .. found.Select((match, i) =>
            {
                var words = description[(match.Index + match.Length)..(i + 1 < found.Count ? found[i + 1].Index : description.Length)];
                return (match.Groups[1].Value, LastSentences().Replace(words, "").Trim(' ', '|', '.', ';', ','));
            }),
        ];
    }

    private static int LastColon(string description, IReadOnlyCollection<string> values) =>
        Code().Matches(description).Last(match => values.Contains(match.Groups[1].Value)).Index;

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"(?<![\w-])([A-Za-z][\w-]*): ")]
    private static partial Regex Code();

    /// <summary>From the first full stop that a capital letter follows.</summary>
    [GeneratedRegex(@"\.\s+(\p{Lu}.*)$", RegexOptions.Singleline)]
    private static partial Regex LastSentences();
}
