using System.Globalization;
using ThiDua.Catalogue;
using ThiDua.Rules.Bodies;
using ThiDua.Rules.Communities;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Recipients;

/// <summary>Fills names into the lines of recipients and addressees.</summary>
internal static class RecipientWords
{
    /// <summary>The line filled in.</summary>
    public static string Fill(FrameContext context, string pattern)
    {
        var unit = context.Request.Unit;
        var province = unit.Province ?? unit;
        return BodyWords.Fill(
            pattern
                .Replace("{province}", province.FullName, StringComparison.Ordinal)
                .Replace("{provinceKind}", province.KindName, StringComparison.Ordinal)
                .Replace("{communes}", pattern.Contains("{communes}", StringComparison.Ordinal) ? CommuneKinds(context) : "", StringComparison.Ordinal)
                .Replace("{villages}", VillageTerm(context).Term, StringComparison.Ordinal)
                .Replace("{article}", context.Request.ExecutingArticle?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            unit);
    }

    /// <summary>The kinds of communes that the province has: "xã, phường, đặc khu".</summary>
    private static string CommuneKinds(FrameContext context) => string.Join(", ", UnitCatalogue.Default.Units(context.On)
        .Where(unit => unit.Province?.Code == context.Request.Unit.Code)
        .Select(unit => unit.Kind).Distinct().Order().Select(kind => kind.Term()));

    /// <summary>What the communities are called, and whether that is only assumed.</summary>
    public static (string Term, Origin Origin, VillageTerm? Rule) VillageTerm(FrameContext context)
    {
        if (context.Request.VillageTerm.Length > 0)
        {
            return (context.Request.VillageTerm, Origin.Request, null);
        }

        if (context.Request.Profile.VillageTerm.Length > 0)
        {
            return (context.Request.Profile.VillageTerm, Origin.Profile, null);
        }

        var rule = context.Book.VillageTermOf(context.Request.Unit, context.On);
        return (rule?.Term ?? "", Origin.Assumption, rule);
    }
}
