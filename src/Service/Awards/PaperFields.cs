using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Service.Awards;

/// <summary>From a path of a paper's data back to the field of the case, so that a fault stands where it can be mended.</summary>
internal static partial class PaperFields
{
    /// <summary>Fields that all papers have.</summary>
    public static Dictionary<string, string> Common => new(StringComparer.Ordinal)
    {
        ["award"] = "award",
        ["campaign"] = "campaign",
        ["period"] = "from",
        ["period.from"] = "from",
        ["period.to"] = "to",
        ["year"] = "from",
        ["merit"] = "merit",
        ["bases"] = "bases",
        ["issuingBody"] = "proposer",
    };

    /// <summary>The field of the case; the path itself when it stands nowhere in it.</summary>
    public static string Of(PaperContent paper, string path)
    {
        if (Row().Match(path) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var index && index < paper.Rows.Length)
        {
            return string.Create(CultureInfo.InvariantCulture, $"nominees[{paper.Rows[index]}]{match.Groups[2].Value}");
        }

        for (var known = path; known.Length > 0; known = Shorter(known))
        {
            if (paper.Fields.TryGetValue(known, out var field))
            {
                return field;
            }
        }

        return path;
    }

    private static string Shorter(string path)
    {
        var cut = path.LastIndexOfAny(['.', '[']);
        return cut < 0 ? "" : path[..cut];
    }

    [GeneratedRegex(@"^laureates\[(\d+)\](.*)$")]
    private static partial Regex Row();
}
