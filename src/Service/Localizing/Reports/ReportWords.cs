using ThiDua.Localization.Reviewing;
using ThiDua.Rules.Frames;

namespace ThiDua.Service.Localizing.Reports;

/// <summary>What codes of the rules are called in a report.</summary>
public static class ReportWords
{
    /// <summary>How sure a rule is; empty for what no rule says.</summary>
    public static string Certainty(string code) => code switch
    {
        "S" => "đúng lời văn bản quy định",
        "X" => "theo văn bản đã ban hành",
        "V" => "theo nguồn công khai đã đọc",
        "K" => "theo hiểu biết chung, chưa đối chiếu",
        "I" => "suy ra, cần người xem lại",
        "D" => "lựa chọn của chương trình, có thể đổi",
        _ => "",
    };

    /// <summary>How grave a finding is.</summary>
    public static string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Wrong => "Phải sửa",
        FindingSeverity.Doubt => "Nên xem lại",
        _ => "Cách viết",
    };

    /// <summary>Class of the style sheet for a finding.</summary>
    public static string Class(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Wrong => "urgent",
        FindingSeverity.Doubt => "doubt",
        _ => "note",
    };

    /// <summary>Where a line of the frame comes from.</summary>
    public static string Origin(Origin origin) => origin switch
    {
        Rules.Frames.Origin.Rule => "theo quy tắc",
        Rules.Frames.Origin.Assumption => "giả định theo quy tắc",
        Rules.Frames.Origin.Profile => "theo hồ sơ cơ quan",
        _ => "theo lời người soạn",
    };

    /// <summary>Rule, clause and certainty in a line.</summary>
    public static string Source(string rule, string clause, string certainty) =>
        string.Join(" · ", new[] { rule.Length > 0 ? "Quy tắc " + rule : "", clause, Certainty(certainty) }.Where(part => part.Length > 0));
}
