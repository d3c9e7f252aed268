using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization;

/// <summary>How large a plan may be: far above any real one, far below what would keep a service busy for minutes.</summary>
internal static class PlanLimits
{
    /// <summary>The longest text of a paragraph, title or cell, in characters.</summary>
    public const int TextLength = 30_000;

    /// <summary>The most paragraphs, titles and cells.</summary>
    public const int Texts = 20_000;

    /// <summary>The most paragraphs, sections and tables of a plan that is put on a new version.</summary>
    public const int RebasedLines = 2_000;

    /// <summary>What is too large about a plan; null for a plan that can be worked on.</summary>
    public static Diagnostic? Fault(PlanDraft draft)
    {
        var (count, longest) = (0, "");
        draft.Visit((place, text) =>
        {
            count++;
            longest = longest.Length == 0 && text.After.Length > TextLength ? place.Path : longest;
        });
        return longest.Length > 0
            ? TooLarge(longest, string.Create(CultureInfo.InvariantCulture, $"Kế hoạch có một đoạn dài hơn {TextLength} ký tự."), "Hãy chia đoạn này thành nhiều đoạn.")
            : count > Texts
                ? TooLarge("file", string.Create(CultureInfo.InvariantCulture, $"Kế hoạch có hơn {Texts} đoạn và ô."), "Hãy kiểm tra tệp: một kế hoạch không dài như vậy.")
                : null;
    }

    /// <summary>The fault of a plan that has too many lines to be merged.</summary>
    public static Diagnostic TooManyLines(string path) =>
        TooLarge(path, string.Create(CultureInfo.InvariantCulture, $"Kế hoạch có hơn {RebasedLines} đoạn nên không gộp được với bản mới."), "Hãy cụ thể hóa lại từ bản mới của cấp trên.");

    private static Diagnostic TooLarge(string path, string message, string hint) => Diagnostic.Error("PLAN_TOO_LARGE", path, message, hint);
}
