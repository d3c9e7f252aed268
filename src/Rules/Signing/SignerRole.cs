using System.Text.Json.Serialization;

namespace ThiDua.Rules.Signing;

/// <summary>Who signs, seen from the issuing body (Nghị định 30/2020/NĐ-CP, Điều 13).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignerRole>))]
public enum SignerRole
{
    /// <summary>The head of the body (người đứng đầu).</summary>
    [JsonStringEnumMemberName("head")]
    Head,

    /// <summary>The acting head (quyền): Q.</summary>
    [JsonStringEnumMemberName("acting-head")]
    ActingHead,

    /// <summary>A deputy, also one in charge of the body (cấp phó): KT.</summary>
    [JsonStringEnumMemberName("deputy")]
    Deputy,

    /// <summary>The head of a unit inside the body, by order (thừa lệnh): TL.</summary>
    [JsonStringEnumMemberName("unit-head")]
    UnitHead,

    /// <summary>A deputy of that head: TL. and KT.</summary>
    [JsonStringEnumMemberName("unit-deputy")]
    UnitDeputy,

    /// <summary>The head of a body or unit who was authorised in writing (thừa ủy quyền): TUQ.</summary>
    [JsonStringEnumMemberName("delegate")]
    Delegate,

    /// <summary>A deputy of the one who was authorised: never allowed.</summary>
    [JsonStringEnumMemberName("delegate-deputy")]
    DelegateDeputy,

    /// <summary>The chairman of a meeting (chủ tọa, chủ trì).</summary>
    [JsonStringEnumMemberName("meeting-chair")]
    MeetingChair,

    /// <summary>The secretary of a meeting (thư ký).</summary>
    [JsonStringEnumMemberName("meeting-secretary")]
    MeetingSecretary,

    /// <summary>The head of those who counted the votes of a meeting (tổ trưởng tổ kiểm phiếu).</summary>
    [JsonStringEnumMemberName("meeting-teller")]
    MeetingTeller,
}
