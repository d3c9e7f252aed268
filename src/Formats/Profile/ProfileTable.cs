using System.Collections.Immutable;
using System.Text.Json;
using ThiDua.Formats.Measures;

namespace ThiDua.Formats.Profile;

/// <summary>The values of a profile, by target and property.</summary>
internal sealed class ProfileTable(IEnumerable<ProfileValue> values)
{
    private readonly Dictionary<(string, string), ProfileValue> _values =
        values.ToDictionary(v => (v.Target, v.Property));

    public Length Length(string target, string property, FontPair pair = FontPair.Large)
    {
        if (Find(target, property) is not { } row)
        {
            return Measures.Length.Zero;
        }

        var number = Pick(row, pair).GetDouble();
        return row.Unit switch
        {
            "mm" => Measures.Length.FromMillimetres(number),
            "pt" => Measures.Length.FromPoints(number),
            _ => throw new InvalidDataException($"{target}.{property}: đơn vị “{row.Unit}” không phải là mm hoặc pt."),
        };
    }

    /// <summary>A length that the profile must have.</summary>
    public Length RequiredLength(string target, string property)
    {
        Required(target, property);
        return Length(target, property);
    }

    /// <summary>A whole number that the profile must have.</summary>
    public int RequiredCount(string target, string property) => Required(target, property).GetInt32();

    /// <summary>Percentages as shares of one.</summary>
    public ImmutableArray<double> Shares(string target, string property) =>
        [.. Required(target, property).EnumerateArray().Select(e => e.GetDouble() / 100)];

    /// <summary>A list of texts.</summary>
    public ImmutableArray<string> Texts(string target, string property) =>
        [.. Required(target, property).EnumerateArray().Select(e => e.GetString()!)];

    public double Number(string target, string property, double otherwise, FontPair pair = FontPair.Large) =>
        Find(target, property) is { } row ? Pick(row, pair).GetDouble() : otherwise;

    public bool Flag(string target, string property, bool otherwise) =>
        Find(target, property)?.Value.GetBoolean() ?? otherwise;

    public string Text(string target, string property) =>
        Required(target, property).GetString()!;

    public ProfileValue? Find(string target, string property) => _values.GetValueOrDefault((target, property));

    private JsonElement Required(string target, string property) =>
        Find(target, property)?.Value ?? throw new InvalidDataException($"Hồ sơ thể thức thiếu giá trị {target}.{property}.");

    private static JsonElement Pick(ProfileValue row, FontPair pair) =>
        pair == FontPair.Small && row.SmallValue is { } small ? small : row.Value;
}
