using System.Text.Json.Nodes;
using ThiDua.Cli.Input;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>The templates of the library.</summary>
/// <param name="templates">The templates, in the order of their ids.</param>
internal sealed class TemplateListReport(IReadOnlyList<Template> templates) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        if (templates.Count > 0)
        {
            output.Table(
                [Messages.IdHeading, Messages.VersionHeading, Messages.NameHeading, Messages.LevelsHeading],
                templates.Select(IReadOnlyList<string> (t) => [t.Id, t.Version, t.Name, LevelsOf(t)]));
        }

        output.Line(Messages.TemplateCount(templates.Count));
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new() { ["templates"] = JsonOutput.Array(templates, ToJson) };

    /// <summary>A template for programs.</summary>
    public static JsonObject ToJson(Template template) => new()
    {
        ["id"] = template.Id,
        ["version"] = template.Version,
        ["name"] = template.Name,
        ["kind"] = template.Kind,
        ["kindName"] = template.KindName,
        ["levels"] = JsonOutput.Array(template.Levels, level => LevelNames.CodeOf(level)),
        ["description"] = template.Description,
    };

    /// <summary>The levels of a template as text.</summary>
    public static string LevelsOf(Template template) => string.Join(", ", template.Levels.Select(LevelNames.NameOf));
}
