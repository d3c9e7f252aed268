using System.Collections.Frozen;
using ThiDua.Catalogue;

namespace ThiDua.Service.Mapping;

/// <summary>Levels of the protos and the codes that templates use.</summary>
internal static class LevelMapping
{
    private static readonly FrozenDictionary<V1.Level, string> Codes = new Dictionary<V1.Level, string>
    {
        [V1.Level.Province] = "tinh",
        [V1.Level.City] = "thanh-pho",
        [V1.Level.Commune] = "xa",
        [V1.Level.Ward] = "phuong",
        [V1.Level.SpecialZone] = "dac-khu",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, V1.Level> Levels = Codes.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The code of a level; null for unspecified and for numbers that no level has.</summary>
    public static string? Code(V1.Level level) => Codes.GetValueOrDefault(level);

    /// <summary>The kind of unit that a level is; null for unspecified and for numbers that no level has.</summary>
    public static UnitKind? Kind(V1.Level level) =>
        Code(level) is { } code ? Enum.GetValues<UnitKind>().First(kind => kind.LevelCode() == code) : null;

    /// <summary>The level of a code; unspecified for a code that is none.</summary>
    public static V1.Level Level(string code) => Levels.GetValueOrDefault(code, V1.Level.Unspecified);
}
