using ThiDua.Documents.Diagnostics;

namespace ThiDua.Web.Awards;

/// <summary>Problems of papers in the words of their page: dates as they are typed there, fields that it has.</summary>
internal static class AwardFaults
{
    /// <summary>A problem for the page.</summary>
    public static Diagnostic OfPage(Diagnostic problem) => problem.Code switch
    {
        "EMBLEM_MISSING" => problem with { Hint = "Hãy chọn ảnh Quốc huy đúng mẫu, hoặc in chữ lên phôi." },
        "DATE_INVALID" => problem with { Hint = "Hãy ghi ngày/tháng/năm, ví dụ 15/11/2027." },
        "AWARD_REFUSED" or "AWARD_UNKNOWN" when problem.Path == "award" => problem with { Hint = "Hãy chọn hình thức khác trong danh sách." },
        _ => problem,
    };
}
