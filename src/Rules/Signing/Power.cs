using System.Text.Json.Serialization;

namespace ThiDua.Rules.Signing;

/// <summary>Whose power (thẩm quyền) a document is issued by.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Power>))]
public enum Power
{
    /// <summary>That of the body as a whole: TM.</summary>
    [JsonStringEnumMemberName("collective")]
    Collective,

    /// <summary>That of the body's head in person.</summary>
    [JsonStringEnumMemberName("personal")]
    Personal,

    /// <summary>That of a meeting, whose minutes its chairman and secretary sign.</summary>
    [JsonStringEnumMemberName("meeting")]
    Meeting,
}
