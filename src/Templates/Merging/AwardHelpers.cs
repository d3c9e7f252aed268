using HandlebarsDotNet;
using ThiDua.Templates.Data;
using ThiDua.Templates.Frame;
using static ThiDua.Templates.Merging.TemplateHelpers;

namespace ThiDua.Templates.Merging;

/// <summary>Helpers that compute the money of an award; see docs/templates.md.</summary>
internal static class AwardHelpers
{
    public static void Register(IHandlebars handlebars)
    {
        // {{number (prize kind)}}: what one laureate of a kind gets, in đồng.
        handlebars.RegisterHelper("prize", (in HelperOptions options, in Context _, in Arguments arguments) =>
            (object)MergeScope.Of(options).Money(AwardReader.Kind(Argument<string>(arguments, 0, "prize"))));

        // {{number (prizes laureates)}}: what all of them get together.
        handlebars.RegisterHelper("prizes", (in HelperOptions options, in Context _, in Arguments arguments) =>
            Total(MergeScope.Of(options), Argument<List<object?>>(arguments, 0, "prizes")));
    }

    private static object Total(MergeScope scope, List<object?> laureates) => laureates.OfType<DataObject>()
        .GroupBy(laureate => (string)laureate[AwardReader.KindField]!)
        .Sum(group => scope.Money(AwardReader.Kind(group.Key)) * group.Count());
}
