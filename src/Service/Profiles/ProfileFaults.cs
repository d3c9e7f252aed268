using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Profiles;

/// <summary>What a clerk reads when a profile cannot be stored.</summary>
internal static class ProfileFaults
{
    /// <summary>What codes of bodies stand for.</summary>
    public const string Body = "cơ quan, đơn vị";

    /// <summary>A code that means nothing.</summary>
    /// <param name="path">Path of the field.</param>
    /// <param name="what">What the code should stand for.</param>
    /// <param name="code">The code.</param>
    /// <param name="known">The codes there are.</param>
    public static Diagnostic Unknown(string path, string what, string code, IEnumerable<string> known)
    {
        if (code.Length == 0 && what == Body)
        {
            return Missing(path, "mã " + what);
        }

        var names = string.Join(", ", known);
        return Diagnostic.Error(
            "CODE_UNKNOWN",
            path,
            $"Không có {what} “{code}”.",
            names.Length == 0 ? "Hãy kiểm tra lại mã." : $"Các mã có thể dùng: {names}.");
    }

    /// <summary>A value that a setting of style cannot have.</summary>
    public static Diagnostic NotAChoice(string path, string code, string value, IEnumerable<string> choices) => Diagnostic.Error(
        "VALUE_NOT_ALLOWED",
        path,
        $"“{code}” không có lựa chọn “{value}”.",
        $"Các lựa chọn: {string.Join(", ", choices.Select(choice => choice.Length == 0 ? "(trống)" : choice))}.");

    /// <summary>A text that must not be empty.</summary>
    public static Diagnostic Missing(string path, string what) => Diagnostic.Error("FIELD_REQUIRED", path, $"Thiếu {what}.", "Hãy bổ sung trường này.");

    /// <summary>A code given twice.</summary>
    public static Diagnostic Twice(string path, string code) => Diagnostic.Error("ITEM_TWICE", path, $"“{code}” được ghi hai lần.", "Hãy giữ lại một lần.");

    /// <summary>A code that is none by its form.</summary>
    public static Diagnostic CodeForm(string path, string code) => Diagnostic.Error(
        "TEXT_FORM", path, $"Mã “{code}” không đúng dạng.", "Hãy dùng chữ thường không dấu, chữ số và dấu nối, ví dụ “ban-quan-ly-cho”.");

    /// <summary>A body of the unit's own without a name.</summary>
    public static Diagnostic OwnBodyWithoutName(string path, string code) => Diagnostic.Error(
        "FIELD_REQUIRED",
        path,
        $"“{code}” không phải mã cơ quan theo quy tắc, nên phải có tên đầy đủ.",
        "Hãy ghi tên đầy đủ, hoặc dùng một mã trong danh sách cơ quan của đơn vị.");

    /// <summary>Braces that are no placeholder.</summary>
    public static Diagnostic Placeholder(string path, IEnumerable<string> known) => Diagnostic.Error(
        "TEXT_FORM", path, "Có dấu { } không thuộc chỗ điền nào.", $"Các chỗ điền dùng được: {string.Join(", ", known)}.");
}
