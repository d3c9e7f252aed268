using System.IO.Compression;
using System.Xml.Linq;
using ThiDua.Catalogue.Search;
using ThiDua.Documents;
using ThiDua.Docx.Writing.Revisions;
using ThiDua.Localization;
using ThiDua.Service.Localizing;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Docx.Reading.Messy;
using ThiDua.Tests.Docx.Revisions;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Localization;

/// <summary>The superior's plan and the local one in one Word file.</summary>
public class TrackedPlanTests
{
    public static TheoryData<string, string> Pairs => new()
    {
        { "lai-chau-2025", Localizing.BinhLu },
        { "lai-chau-2025", "phường Tân Phong, tỉnh Lai Châu" },
        { "plan.emulation-campaign.thanh-pho", "đặc khu Cát Hải, thành phố Hải Phòng" },
        { "plan.emulation-annual.thanh-pho", "phường An Dương, thành phố Hải Phòng" },
        { "plan.inspection.tinh", "xã Thất Khê, tỉnh Lạng Sơn" },
        { "decision.issue-plan.tinh", "xã Thất Khê, tỉnh Lạng Sơn" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Accepting_gives_the_local_plan_and_rejecting_the_superior_s(string parent, string unit)
    {
        var plan = Localizing.Plan(RevisionPairs.Tree(parent), unit);

        var tracked = Track(plan).Content;

        Assert.Equal(StructuredText.Of(WordFiles.Write(plan.Document)), StructuredText.Of(TrackedChanges.Accept(tracked)));
        Assert.Equal(StructuredText.Of(WordFiles.Write(plan.Parent)), StructuredText.Of(TrackedChanges.Reject(tracked)));
        Assert.Empty(WordFile.Faults(tracked));
    }

    [RequiresTool(Tool.LibreOffice)]
    public void LibreOffice_accepts_and_rejects_the_changes_of_a_local_plan()
    {
        var plan = Localizing.Plan(Localizing.LaiChau);

        // Without comments: LibreOffice 7.4 fails to save a file as .docx in which changes were rejected and that has any comment.
        var settled = OfficeChanges.Settle(
            [DocxRevisionWriter.Write(RevisionPairs.Format(plan.Parent), RevisionPairs.Format(plan.Document), [], DateTimeOffset.UnixEpoch).Content]);

        Assert.Equal(StructuredText.Of(WordFiles.Write(plan.Document)), StructuredText.Of(settled[0].Accepted));
        Assert.Equal(StructuredText.Of(WordFiles.Write(plan.Parent)), StructuredText.Of(settled[0].Rejected));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_change_of_the_content_has_a_comment_with_its_reason_and_each_question_one(string parent, string unit)
    {
        var plan = Localizing.Plan(RevisionPairs.Tree(parent), unit);
        var file = Track(plan);
        using var archive = new ZipArchive(new MemoryStream(file.Content));
        using var part = archive.GetEntry("word/comments.xml")!.Open();
        var comments = XElement.Load(part).Value;

        Assert.Empty(file.Unplaced);
        Assert.All(
            plan.Changes.Where(change => change.Path.StartsWith("body", StringComparison.Ordinal)),
            change => Assert.Contains(change.Id, comments, StringComparison.Ordinal));
        Assert.All(
            plan.Questions.Where(question => question.Path.StartsWith("body", StringComparison.Ordinal)),
            question => Assert.Contains($"Mã: {question.Id}", comments, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_as_others_type_it_becomes_the_same_local_plan()
    {
        var clean = Keys(Localizing.LaiChau);
        for (var seed = 0; seed < 12; seed++)
        {
            var local = Keys(WordFiles.Read(MessyVariant.Of(Localizing.LaiChau, seed).File).Document);

            Assert.True(clean.IsSubsetOf(local), $"{seed}: {string.Join('\n', clean.Except(local))}");
        }
    }

    /// <summary>The paragraphs of the local plan, whatever the place of tone marks; a note of the file is a paragraph more.</summary>
    private static HashSet<string> Keys(OfficialDocument parent) =>
        [.. Localizing.Lines(Localizing.Plan(parent, answers: Localizing.Renamed).Document).Select(line => NameKey.Of(line))];

    private static RevisedFile Track(LocalizedPlan plan) => DocxRevisionWriter.Write(
        RevisionPairs.Format(plan.Parent), RevisionPairs.Format(plan.Document), RevisionNotes.Of(plan), DateTimeOffset.UnixEpoch);
}
