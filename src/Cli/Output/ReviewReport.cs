using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>What a review of a plan found.</summary>
/// <param name="made">The answer.</param>
internal sealed class ReviewReport(ReviewResponse made) : IReport
{
    /// <inheritdoc />
    public void Write(HumanOutput console)
    {
        console.Line(Messages.Reviewed(made.Findings.Count));
        foreach (var finding in made.Findings)
        {
            console.Line("");
            console.Line($"{finding.Check} {finding.Path}");
            console.Line($"  “{finding.Quote}”");
            console.Line($"  “{finding.Words}”: {finding.Reason}");
            if (finding.Proposal.Length > 0 || finding.ToGo)
                console.Line($"  {(finding.ToGo ? Messages.ProposedToGo : Messages.Proposed(finding.Proposal))}");
        }

        Remarks.Write(console, made.Remarks);
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new()
    {
        ["findings"] = JsonOutput.Array(made.Findings, finding => new JsonObject
        {
            ["check"] = finding.Check,
            ["rule"] = finding.Rule,
            ["path"] = finding.Path,
            ["quote"] = finding.Quote,
            ["words"] = finding.Words,
            ["reason"] = finding.Reason,
            ["proposal"] = finding.Proposal,
            ["toGo"] = finding.ToGo,
            ["clause"] = finding.Clause,
        }),
        ["remarks"] = Remarks.ToJson(made.Remarks),
    };
}
