using ThiDua.V1;

namespace ThiDua.Cli.Input;

/// <summary>Chooses among the samples of a template.</summary>
internal static class Samples
{
    // A plan with a full body shows most; every template has at least the plain sample of its level.
    private static readonly string[] DemoNames = ["xa.full-body", "xa"];

    /// <summary>The sample with a name, or the first of a level.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static Sample Find(GetTemplateResponse template, string nameOrLevel)
    {
        var level = LevelNames.Parse(nameOrLevel);
        return Named(template, nameOrLevel)
            ?? template.Samples.FirstOrDefault(s => s.Level == level)
            ?? throw CommandFailure.BadInput(
                Messages.SampleMissing(template.Template.Id, nameOrLevel, template.Samples.Select(s => s.Name)));
    }

    /// <summary>The sample to show to a newcomer, or null when there is none.</summary>
    public static Sample? ForDemo(GetTemplateResponse template) =>
        DemoNames.Select(name => Named(template, name)).FirstOrDefault(s => s is not null)
        ?? template.Samples.OrderBy(s => s.Level == Level.Commune ? 0 : 1).FirstOrDefault();

    private static Sample? Named(GetTemplateResponse template, string name) =>
        template.Samples.FirstOrDefault(s => s.Name.Equals(name, StringComparison.Ordinal));
}
