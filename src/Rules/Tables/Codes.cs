using System.Collections.Immutable;
using ThiDua.Catalogue;

namespace ThiDua.Rules.Tables;

/// <summary>Codes that rules' data files share.</summary>
public static class Codes
{
    /// <summary>Stands for all values in a list of codes.</summary>
    public const string All = "*";

    /// <summary>Level of the bodies of the whole country (cấp trung ương).</summary>
    public const string Central = "trung-uong";

    /// <summary>Levels of the administrative units.</summary>
    internal static readonly ImmutableArray<string> LocalLevels = [.. Enum.GetValues<UnitKind>().Select(kind => kind.LevelCode())];

    private static readonly HashSet<string> LevelCodes = [.. LocalLevels, Central];

    /// <summary>Whether a code is one of a level.</summary>
    public static bool IsLevel(string code) => LevelCodes.Contains(code);

    /// <summary>Certainties from the surest to the least sure, as <see cref="RuleRow.Certainty"/> tells them.</summary>
    private const string Certainties = "SXVKID";

    /// <summary>Whether a code is one of a certainty.</summary>
    public static bool IsCertainty(string code) => code.Length == 1 && Certainties.Contains(code, StringComparison.Ordinal);

    /// <summary>The less sure of two certainties.</summary>
    public static string LessSure(string one, string other) =>
        Certainties.IndexOf(one, StringComparison.Ordinal) < Certainties.IndexOf(other, StringComparison.Ordinal) ? other : one;

    /// <summary>A code as a list: none for an empty one.</summary>
    internal static IEnumerable<string> Given(string code) => code.Length == 0 ? [] : [code];

    /// <summary>Whether a list of codes holds a code, by name or by the star.</summary>
    public static bool Holds(this ImmutableArray<string> codes, string code)
    {
        foreach (var one in codes)
        {
            if (one == code || one == All)
            {
                return true;
            }
        }

        return false;
    }
}
