using ThiDua.Catalogue;
using ThiDua.Documents.Kinds;
using ThiDua.Rules;
using ThiDua.Rules.Bodies;

namespace ThiDua.Web.Agencies;

/// <summary>What a clerk chooses from on the page of a profile: names of bodies, kinds, groups, settings, with their codes.</summary>
internal static class AgencyVocabulary
{
    /// <summary>The vocabulary of a unit on a day.</summary>
    public static object Of(RuleBook book, AdministrativeUnit unit, DateOnly on)
    {
        var villages = book.VillageTermOf(unit, on)?.Term ?? "thôn";
        return new
        {
            Bodies = book.Bodies.Of(unit, on).Select(Shown),
            Kinds = DocumentKinds.All.Select(kind => new { kind.Code, kind.Name }).OrderBy(kind => kind.Name, StringComparer.Ordinal),
            Groups = book.Groups.On(on).Where(group => group.Levels.Contains(unit.LevelCode)).DistinctBy(group => group.Code)
                .Select(group => new { group.Code, Name = Fill(group.Text, unit, villages) }),
            Topics = book.Matters.On(on).Select(matter => matter.Topic).Where(topic => topic.Length > 0).Distinct().Select(topic => new { Code = topic, Name = TopicName(topic) }),
            Styles = book.Styles.On(on).Select(style => new
            {
                style.Code,
                Name = StyleLabels.Name(style.Name),
                Default = StyleLabels.Value(style.Code, style.Default, unit),
                Choices = style.Choices.Select(value => new { Code = value, Name = StyleLabels.Value(style.Code, value, unit) }),
            }),
            VillageTerm = villages,
            PlaceName = unit.PlaceName(),
        };
    }

    private static object Shown(Body body) => new
    {
        body.Code,
        body.Name,
        body.ShortName,
        body.Rule.Archive,
        body.Rule.Symbol,
        Head = body.Rule.Head.Length > 0 ? body.Rule.Head : "Người đứng đầu",
        Deputy = body.Rule.Deputy.Length > 0 ? body.Rule.Deputy : "Cấp phó",
    };

    private static string TopicName(string topic) => topic == "emulation" ? "Thi đua, khen thưởng" : topic;

    private static string Fill(string text, AdministrativeUnit unit, string villages) => text
        .Replace("{article}", "…", StringComparison.Ordinal)
        .Replace("{villages}", villages, StringComparison.Ordinal)
        .Replace("{provinceKind}", unit.Province?.KindName ?? unit.KindName, StringComparison.Ordinal)
        .Replace("{province}", unit.Province?.FullName ?? unit.FullName, StringComparison.Ordinal)
        .Replace("{kind}", unit.KindName, StringComparison.Ordinal)
        .Replace("{unit}", unit.FullName, StringComparison.Ordinal);
}
