using System.Text.Json.Serialization;

namespace ThiDua.Rules.Profiles;

/// <summary>A leading post of a body.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LeaderPost>))]
public enum LeaderPost
{
    /// <summary>Head (người đứng đầu): chủ tịch, giám đốc, trưởng phòng.</summary>
    [JsonStringEnumMemberName("head")]
    Head,

    /// <summary>Acting head (quyền): signs with "Q.".</summary>
    [JsonStringEnumMemberName("acting-head")]
    ActingHead,

    /// <summary>Deputy (cấp phó).</summary>
    [JsonStringEnumMemberName("deputy")]
    Deputy,
}
