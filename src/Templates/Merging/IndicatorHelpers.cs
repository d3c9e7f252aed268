using HandlebarsDotNet;
using ThiDua.Templates.Data;
using static ThiDua.Templates.Merging.TemplateHelpers;

namespace ThiDua.Templates.Merging;

/// <summary>
/// Helpers that judge an indicator (chỉ tiêu): an object of the definition <c>indicator</c>, or <c>yearlyIndicator</c> with figures for each
/// year, of which the last counts, or their sum for one that adds up; see docs/templates.md.
/// </summary>
internal static class IndicatorHelpers
{
    private const string Exceeded = "Vượt";
    private const string Met = "Đạt";
    private const string Missed = "Chưa đạt";

    public static void Register(IHandlebars handlebars)
    {
        // {{number (targetOf indicator)}}, {{number (resultOf indicator)}}: what was planned, what was reached.
        handlebars.RegisterHelper("targetOf", (_, arguments) => NumberHelpers.Plain(Figure(Argument<DataObject>(arguments, 0, "targetOf"), "planned")));
        handlebars.RegisterHelper("resultOf", (_, arguments) => NumberHelpers.Plain(Figure(Argument<DataObject>(arguments, 0, "resultOf"), "actual")));

        // {{verdict indicator}}: Vượt, Đạt or Chưa đạt.
        handlebars.RegisterHelper("verdict", (_, arguments) => Verdict(Argument<DataObject>(arguments, 0, "verdict")));

        // {{#each (judged list "Đạt")}}: the indicators that got that verdict.
        handlebars.RegisterHelper("judged", (_, arguments) => Given(arguments, 0, "judged") is List<object?> list
            ? list.Where(indicator => Verdict((DataObject)indicator!) == Argument<string>(arguments, 1, "judged")).ToList()
            : new List<object?>());

        // {{count (rated list)}}: the indicators that have a rate: something was planned.
        handlebars.RegisterHelper("rated", (_, arguments) => Given(arguments, 0, "rated") is List<object?> list
            ? list.Where(indicator => Figure((DataObject)indicator!, "planned") > 0 && Figure((DataObject)indicator!, "actual") >= 0).ToList()
            : new List<object?>());
    }

    private static string Verdict(DataObject indicator)
    {
        var better = Figure(indicator, "actual").CompareTo(Figure(indicator, "planned")) * (indicator.GetValueOrDefault("lowerIsBetter") is true ? -1 : 1);
        return better switch
        {
            > 0 => Exceeded,
            0 => Met,
            < 0 => Missed,
        };
    }

    private static decimal Figure(DataObject indicator, string field)
    {
        if (indicator.GetValueOrDefault("years") is not List<object?> years)
        {
            return Own(indicator, field);
        }

        var figures = years.OfType<DataObject>().Select(year => Own(year, field)).ToList();
        return indicator.GetValueOrDefault("addsUp") is true ? figures.Sum() : figures[^1];
    }

    private static decimal Own(DataObject data, string field) =>
        NumberHelpers.Number(data.GetValueOrDefault(field)) ?? throw new HandlebarsException($"chỉ tiêu không có số ở trường “{field}”");
}
