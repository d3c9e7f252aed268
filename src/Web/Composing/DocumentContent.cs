using System.Text.Json;
using ThiDua.Service.Pipeline;

namespace ThiDua.Web.Composing;

/// <summary>What a clerk has typed on the page of a document from a template.</summary>
/// <param name="TemplateId">Id of the template.</param>
/// <param name="TemplateVersion">Its version; empty for the latest.</param>
/// <param name="Unit">Code or name of the issuing unit; empty while none is chosen.</param>
/// <param name="IssueDate">Date of issue beside the data; empty leaves it to the data.</param>
/// <param name="DataJson">The data of the template.</param>
internal sealed record DocumentContent(string TemplateId, string TemplateVersion, string Unit, string IssueDate, string DataJson)
{
    /// <summary>Reads the content of a draft; what is missing is empty.</summary>
    public static DocumentContent Read(JsonElement content) => new(
        Text(content, "templateId"),
        Text(content, "templateVersion"),
        Text(content, "unit"),
        Text(content, "issueDate"),
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? data.GetRawText() : "{}");

    /// <summary>What the pipeline is asked for: the same as a command with this data makes.</summary>
    public RenderJob Job(params OutputFormat[] formats) => new(TemplateId, TemplateVersion, Unit, IssueDate, DataJson, [.. formats]);

    private static string Text(JsonElement content, string name) =>
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
