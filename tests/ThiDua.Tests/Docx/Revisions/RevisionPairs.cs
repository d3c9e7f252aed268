using System.Collections.Concurrent;
using ThiDua.Documents;
using ThiDua.Formats.Formatted;
using ThiDua.Formats.Formatters;
using ThiDua.Formats.Profile;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Examples;

namespace ThiDua.Tests.Docx.Revisions;

/// <summary>Documents of which one was made from another, or could have been.</summary>
internal static class RevisionPairs
{
    private static readonly ConcurrentDictionary<string, OfficialDocument> Trees = new(StringComparer.Ordinal);
    private static readonly string[] Plans = [ExamplePlan.LaiChau.Name, ExamplePlan.BinhLu.Name, ExamplePlan.ThongNhat.Name];

    private static readonly string[] Templates =
    [
        "plan.emulation-campaign", "plan.emulation-annual", "plan.inspection", "report.campaign-annual", "report.campaign-midterm",
        "report.campaign-final", "decision.issue-plan", "dispatch", "notice", "invitation", "minutes",
    ];

    /// <summary>Each real plan against each other, both ways.</summary>
    public static IEnumerable<(string Before, string After)> OfPlans =>
        Plans.SelectMany(before => Plans.Where(after => after != before).Select(after => (before, after)));

    /// <summary>The samples of a template for a province and a commune, and documents of different kinds.</summary>
    public static IEnumerable<(string Before, string After)> OfSamples =>
    [
        .. Templates.Select(template => (template + ".tinh", template + ".xa")),
        .. Templates.Select(template => (template + ".xa", template + ".thanh-pho")),
        ("plan.emulation-campaign.xa", "plan.emulation-campaign.xa.images"), ("plan.emulation-campaign.xa.images", "plan.emulation-campaign.xa"),
        ("plan.emulation-campaign.xa.full-body", "plan.emulation-campaign.xa"), ("kind.decision", "kind.decision-plan"),
        ("kind.decision-plan", "kind.decision"), ("kind.minutes", "kind.report"), ("kind.report", "kind.decision"),
    ];

    /// <summary>The tree of a real plan, a sample or a document of a kind.</summary>
    public static OfficialDocument Tree(string name) => Trees.GetOrAdd(name, n => WordFiles.Read(WordFiles.All[n]()).Document);

    /// <summary>The same, laid out.</summary>
    public static FormattedDocument Formatted(string name) => Format(Tree(name));

    public static FormattedDocument Format(OfficialDocument tree)
    {
        var formatted = DocumentFormatter.Format(tree, FormatProfile.Decree30);
        Assert.True(formatted.Succeeded, string.Join(Environment.NewLine, formatted.Diagnostics));
        return formatted.Value;
    }
}
