using System.Collections.Immutable;
using ThiDua.Templates.Store;

namespace ThiDua.Web.Composing;

/// <summary>Templates in the groups that a clerk looks for them in.</summary>
internal static class TemplateGroups
{
    private const string Plans = "Kế hoạch";
    private const string Reports = "Báo cáo";
    private const string Awards = "Khen thưởng";
    private const string Others = "Công văn, thông báo, văn bản khác";

    private static readonly string[] Order = [Plans, Reports, Awards, Others];

    /// <summary>The groups that hold any template, each with its templates.</summary>
    public static ImmutableArray<(string Name, ImmutableArray<TemplateInfo> Templates)> Of(ImmutableArray<TemplatePackage> packages)
    {
        var byGroup = packages.Select(package => package.Info).ToLookup(GroupOf, StringComparer.Ordinal);
        return [.. Order.Where(byGroup.Contains).Select(name => (name, byGroup[name].ToImmutableArray()))];
    }

    private static string GroupOf(TemplateInfo info) => info.Kind.Code switch
    {
        "report" or "achievement-report" => Reports,
        "plan" => Plans,
        _ when info.Id.StartsWith("decision.issue-plan", StringComparison.Ordinal) => Plans,
        "certificate" => Awards,
        _ => info.Frame.Award.Length > 0 || info.Frame.Matter.StartsWith("award", StringComparison.Ordinal) ? Awards : Others,
    };
}
