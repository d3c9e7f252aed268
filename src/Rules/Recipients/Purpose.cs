using System.Text.Json.Serialization;

namespace ThiDua.Rules.Recipients;

/// <summary>What a recipient gets the document for (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 9).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Purpose>))]
public enum Purpose
{
    /// <summary>To carry it out (để thực hiện).</summary>
    [JsonStringEnumMemberName("act")]
    Act,

    /// <summary>As a report to a superior (để báo cáo).</summary>
    [JsonStringEnumMemberName("report")]
    Report,

    /// <summary>To work together (để phối hợp).</summary>
    [JsonStringEnumMemberName("coordinate")]
    Coordinate,

    /// <summary>To know (để biết).</summary>
    [JsonStringEnumMemberName("know")]
    Know,
}
