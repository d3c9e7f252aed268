using System.Globalization;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Errors;

/// <summary>The limit on what one answer may hold.</summary>
internal static class OutputLimit
{
    /// <summary>The fault of an answer over the limit.</summary>
    public static Diagnostic Exceeded(int bytes, int limit) => Diagnostic.Error(
        "OUTPUT_TOO_LARGE",
        "formats",
        string.Create(CultureInfo.InvariantCulture, $"Văn bản làm ra có {bytes} byte, quá {limit} byte của một lần trả lời."),
        "Hãy gọi RenderStream để nhận từng phần.");
}
