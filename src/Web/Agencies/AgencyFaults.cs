using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules;

namespace ThiDua.Web.Agencies;

/// <summary>Faults of a profile as its page tells them: by the fields of the page, with names in place of codes.</summary>
internal static partial class AgencyFaults
{
    private const string Prefix = "profile.";

    /// <summary>A fault for the page.</summary>
    public static Diagnostic OfPage(Diagnostic fault, RuleBook book, AdministrativeUnit unit, DateOnly on) => fault with
    {
        Path = Field(fault.Path),
        Message = fault.Code != "FIELD_REQUIRED" ? Named(fault.Message, book, unit, on)
            : fault.Path.EndsWith(".body", StringComparison.Ordinal) || fault.Path.EndsWith(".code", StringComparison.Ordinal) ? "Chưa chọn cơ quan, đơn vị."
            : OwnName().IsMatch(fault.Path) ? "Nơi riêng của đơn vị cần có tên đầy đủ."
            : fault.Message,
        Hint = fault.Code switch
        {
            "CODE_UNKNOWN" or "VALUE_NOT_ALLOWED" => "Hãy chọn trong danh sách.",
            "FIELD_REQUIRED" when OwnName().IsMatch(fault.Path) => "Hãy ghi, ví dụ “Ban Quản lý chợ {unit}”.",
            "FIELD_REQUIRED" when fault.Path.EndsWith(".body", StringComparison.Ordinal) || fault.Path.EndsWith(".post", StringComparison.Ordinal) => "Hãy chọn trong danh sách.",
            "DATE_INVALID" => "Hãy ghi ngày/tháng/năm, ví dụ 01/07/2025.",
            "FIELD_REQUIRED" when fault.Path.EndsWith(".from", StringComparison.Ordinal) => "Hãy ghi ngày/tháng/năm, ví dụ 01/07/2025.",
            "TERMS_OVERLAP" => "Hãy ghi ngày thôi giữ chức vụ của người trước, hoặc sửa ngày nhận của người sau.",
            _ => fault.Hint,
        },
    };

    /// <summary>"profile.leaders[0].other_posts[1]" as "leaders[0].otherPosts[1]".</summary>
    private static string Field(string path) => !path.StartsWith(Prefix, StringComparison.Ordinal) || path.StartsWith(Prefix + "styles.", StringComparison.Ordinal)
        ? path.Replace(Prefix, "", StringComparison.Ordinal)
        : Underscore().Replace(path[Prefix.Length..].Replace("by_order.codes", "by_order", StringComparison.Ordinal), match => match.Value[1..].ToUpperInvariant());

    private static string Named(string message, RuleBook book, AdministrativeUnit unit, DateOnly on) =>
        Code().Replace(message, match => book.Bodies.Find(match.Groups[1].Value, unit, on) is { } body ? body.Name : match.Value);

    [GeneratedRegex(@"bodies\[\d+\]\.name$")]
    private static partial Regex OwnName();

    [GeneratedRegex("_[a-z]")]
    private static partial Regex Underscore();

    [GeneratedRegex("“([a-z-]+)”")]
    private static partial Regex Code();
}
