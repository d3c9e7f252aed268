using System.Text.Json.Serialization;

namespace ThiDua.Rules.Recipients;

/// <summary>Whose bodies a group of recipients is made of, seen from the issuing unit.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BodyOwner>))]
public enum BodyOwner
{
    /// <summary>The issuing unit's own.</summary>
    [JsonStringEnumMemberName("unit")]
    Unit,

    /// <summary>The province's that the issuing unit belongs to.</summary>
    [JsonStringEnumMemberName("province")]
    Province,

    /// <summary>The whole country's.</summary>
    [JsonStringEnumMemberName("country")]
    Country,
}
