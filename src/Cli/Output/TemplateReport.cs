using System.Text.Json.Nodes;
using ThiDua.Cli.Input;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>One template; for programs also its schema and a sample when asked for.</summary>
/// <param name="found">The template with schema and samples.</param>
/// <param name="schema">Whether the schema was asked for.</param>
/// <param name="sample">The sample asked for, or null.</param>
internal sealed class TemplateReport(GetTemplateResponse found, bool schema, Sample? sample) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        var template = found.Template;
        output.Line(template.Name);
        output.Line();
        output.Pairs(
            (Messages.IdHeading, template.Id),
            (Messages.VersionHeading, template.Version),
            (Messages.KindHeading, template.KindName),
            (Messages.LevelsHeading, TemplateListReport.LevelsOf(template)),
            (Messages.DescriptionHeading, template.Description));
        output.Line();
        if (found.Samples.Count > 0)
        {
            output.Table(
                [Messages.SampleHeading, Messages.LevelHeading, Messages.UnitHeading],
                found.Samples.Select(IReadOnlyList<string> (s) => [s.Name, LevelNames.NameOf(s.Level), s.Unit]));
        }
        else
        {
            output.Line(Messages.NoSamples);
        }

        output.Line(Messages.ShowSchema(template.Id));
        if (found.Samples.Count > 0)
            output.Line(Messages.ShowSample(template.Id, found.Samples[0].Name));
    }

    /// <inheritdoc />
    public JsonObject ToJson()
    {
        var document = TemplateListReport.ToJson(found.Template);
        document["samples"] = JsonOutput.Array(found.Samples, s => Describe(s));
        if (schema)
            document["schema"] = JsonNode.Parse(found.SchemaJson);

        if (sample is not null)
        {
            var chosen = Describe(sample);
            chosen["data"] = JsonNode.Parse(sample.DataJson);
            document["sample"] = chosen;
        }

        return document;
    }

    private static JsonObject Describe(Sample sample) => new()
    {
        ["name"] = sample.Name,
        ["level"] = LevelNames.CodeOf(sample.Level),
        ["unit"] = sample.Unit,
    };
}
