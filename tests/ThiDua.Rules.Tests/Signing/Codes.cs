using System.Text.Json;

namespace ThiDua.Rules.Tests.Signing;

/// <summary>Codes of enumerations as data files write them.</summary>
internal static class Codes
{
    /// <summary>The code of a value: "acting-head".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Known<T>.Codes[value];

    private static class Known<T>
        where T : struct, Enum
    {
        public static Dictionary<T, string> Codes { get; } =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonSerializer.Serialize(value).Trim('"'));
    }
}
