using HandlebarsDotNet;
using ThiDua.Templates.Data;
using static ThiDua.Templates.Merging.TemplateHelpers;

namespace ThiDua.Templates.Merging;

/// <summary>Helpers that tell who got enough votes; see docs/templates.md.</summary>
internal static class VoteHelpers
{
    private const string Votes = "agree";

    public static void Register(IHandlebars handlebars)
    {
        // {{#if (passed agree voters threshold)}}: whether votes are as many per cent of the voters; without a threshold more than half of them.
        handlebars.RegisterHelper("passed", (_, arguments) => (object)Passed(NumberHelpers.Number(arguments, 0, "passed"), arguments, "passed"));

        // {{#each (passing list voters threshold)}}, {{#each (failing …)}}: the objects of a list whose field agree is enough, or not.
        handlebars.RegisterHelper("passing", (_, arguments) => Those(arguments, "passing", passed: true));
        handlebars.RegisterHelper("failing", (_, arguments) => Those(arguments, "failing", passed: false));
    }

    private static List<object?> Those(Arguments arguments, string helper, bool passed) =>
    [
        .. Argument<List<object?>>(arguments, 0, helper).OfType<DataObject>()
            .Where(one => NumberHelpers.Number(one.GetValueOrDefault(Votes)) is { } votes && Passed(votes, arguments, helper) == passed),
    ];

    private static bool Passed(decimal votes, Arguments arguments, string helper)
    {
        var voters = NumberHelpers.Number(arguments, 1, helper);
        return NumberHelpers.Number(Given(arguments, 2, helper)) is { } threshold ? votes * 100 >= threshold * voters : votes * 2 > voters;
    }
}
