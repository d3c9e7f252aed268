using ThiDua.Docx.Writing;
using ThiDua.Docx.Writing.Revisions;
using ThiDua.Formats.Formatted;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Docx.Revisions;

/// <summary>LibreOffice accepts and rejects the tracked changes as they are meant.</summary>
public sealed class OfficeRevisionTests
{
    private const int FirstSeed = 1000;
    private const int Edits = 12;

    private static readonly (string Before, string After)[] Pairs =
    [
        ("lai-chau-2025", "binh-lu-2026"), ("thong-nhat-2026", "lai-chau-2025"), ("report.campaign-annual.tinh", "report.campaign-annual.xa"),
        ("plan.emulation-campaign.xa.full-body", "plan.emulation-campaign.xa"), ("kind.decision", "kind.decision-plan"), ("kind.minutes", "kind.report"),
    ];

    [RequiresTool(Tool.LibreOffice)]
    public void LibreOffice_accepts_and_rejects_all_changes() => AssertSettled(
        [.. Pairs.Select(pair => (RevisionPairs.Formatted(pair.Before), RevisionPairs.Formatted(pair.After)))]);

    [RequiresTool(Tool.LibreOffice)]
    public void LibreOffice_accepts_and_rejects_edits_at_random()
    {
        var plans = new[] { "lai-chau-2025", "plan.emulation-campaign.xa.full-body", "kind.decision" }.Select(RevisionPairs.Tree).ToList();

        AssertSettled([.. Enumerable.Range(FirstSeed, Edits).Select(seed =>
        {
            var edits = new TreeEdits(seed);
            var plan = plans[seed % plans.Count];
            var before = plan with { Body = plan.Body.Insert(1, edits.Table(4)) };
            return (RevisionPairs.Format(before), RevisionPairs.Format(edits.Edit(before)));
        })]);
    }

    private static void AssertSettled(List<(FormattedDocument Before, FormattedDocument After)> pairs)
    {
        var settled = OfficeChanges.Settle([.. pairs.Select(pair => DocxRevisionWriter.Write(pair.Before, pair.After, [], DateTimeOffset.UnixEpoch).Content)]);

        Assert.Equal(pairs.Count, settled.Count);
        for (var i = 0; i < pairs.Count; i++)
        {
            AssertSame(DocxWriter.Write(pairs[i].After), settled[i].Accepted, $"Pair {i}, accepted");
            AssertSame(DocxWriter.Write(pairs[i].Before), settled[i].Rejected, $"Pair {i}, rejected");
        }
    }

    private static void AssertSame(byte[] expected, byte[] actual, string place)
    {
        // LibreOffice keeps a mark of no width in a row that was inserted without a word in it.
        var (lines, found) = (StructuredText.Of(expected), StructuredText.Of(actual).Where(line => !line.EndsWith("] \u200D", StringComparison.Ordinal)).ToList());
        var same = lines.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            same == lines.Count && same == found.Count,
            $"{place}: line {same} should be “{lines.ElementAtOrDefault(same)}” and is “{found.ElementAtOrDefault(same)}”.");
    }
}
