using System.Text.Json;

namespace ThiDua.Web.Localizing;

/// <summary>What a clerk has typed on the page of a localization.</summary>
/// <param name="Unit">Code of the unit; empty while none is chosen.</param>
/// <param name="IssueDate">Date of issue; empty for a draft.</param>
/// <param name="AnswersJson">What is known and decided, as the command takes it.</param>
internal sealed record LocalizationContent(string Unit, string IssueDate, string AnswersJson)
{
    /// <summary>Reads the content of a draft; what is missing is empty.</summary>
    public static LocalizationContent Read(JsonElement content) => new(
        Text(content, "unit"),
        Text(content, "issueDate"),
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty("answers", out var answers) && answers.ValueKind == JsonValueKind.Object ? answers.GetRawText() : "{}");

    private static string Text(JsonElement content, string name) =>
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
