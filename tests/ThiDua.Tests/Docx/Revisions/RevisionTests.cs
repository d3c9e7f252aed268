using ThiDua.Documents.Json;
using ThiDua.Docx.Writing;
using ThiDua.Docx.Writing.Revisions;
using ThiDua.Formats.Formatted;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Docx.Revisions;

/// <summary>Word files with tracked changes: accepted they are the later version, rejected the earlier.</summary>
public sealed class RevisionTests
{
    private const int Edits = 150;

    private static readonly DateTimeOffset Date = new(2026, 5, 20, 9, 30, 0, TimeSpan.FromHours(7));

    public static TheoryData<string, string> Plans => Data(RevisionPairs.OfPlans);

    public static TheoryData<string, string> Pairs => Data(RevisionPairs.OfPlans.Concat(RevisionPairs.OfSamples));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Accepting_gives_the_later_version_and_rejecting_the_earlier(string before, string after) =>
        AssertBoth(RevisionPairs.Formatted(before), RevisionPairs.Formatted(after));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_file_with_tracked_changes_is_valid(string before, string after) =>
        Assert.Empty(WordFile.Faults(Write(RevisionPairs.Formatted(before), RevisionPairs.Formatted(after))));

    [Fact]
    public void Any_edits_can_be_accepted_and_rejected()
    {
        var plans = new[] { "lai-chau-2025", "plan.emulation-campaign.xa.full-body", "kind.decision" }.Select(RevisionPairs.Tree).ToList();
        for (var seed = 0; seed < Edits; seed++)
        {
            var edits = new TreeEdits(seed);
            var before = plans[seed % plans.Count];
            before = before with { Body = before.Body.Insert(seed % 3, edits.Table(4)) };

            AssertBoth(RevisionPairs.Format(before), RevisionPairs.Format(edits.Edit(before)), $"Seed {seed}. ");
        }
    }

    [Fact]
    public void Files_of_any_edits_are_valid()
    {
        for (var seed = 0; seed < Edits; seed += 10)
        {
            var before = RevisionPairs.Tree("kind.decision");

            Assert.Empty(WordFile.Faults(Write(RevisionPairs.Format(before), RevisionPairs.Format(new TreeEdits(seed).Edit(before)))));
        }
    }

    [Fact]
    public void Between_a_table_and_the_one_in_its_place_stands_a_line()
    {
        var plan = RevisionPairs.Tree("binh-lu-2026");
        var edits = new TreeEdits(1);

        var file = Write(
            RevisionPairs.Format(plan with { Body = plan.Body.Insert(1, edits.Table(3)) }), RevisionPairs.Format(plan with { Body = plan.Body.Insert(1, edits.Table(5)) }));

        var tables = TrackedChanges.Load(file).Descendants().Where(e => e.Name.LocalName == "tbl").ToList();
        Assert.Equal(4, tables.Count);
        Assert.All(tables, table => Assert.NotEqual("tbl", table.ElementsAfterSelf().First().Name.LocalName));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_document_that_did_not_change_has_no_changes(string name, string other)
    {
        var document = RevisionPairs.Formatted(name);

        Assert.Equal(0, TrackedChanges.Count(Write(document, document)));
        Assert.NotEqual(0, TrackedChanges.Count(Write(document, RevisionPairs.Formatted(other))));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_same_versions_are_the_same_file_twice(string before, string after) => Assert.Equal(
        Write(RevisionPairs.Formatted(before), RevisionPairs.Formatted(after)), Write(RevisionPairs.Formatted(before), RevisionPairs.Formatted(after)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_file_with_tracked_changes_is_read_as_its_later_version(string before, string after)
    {
        var plain = WordFiles.Read(DocxWriter.Write(RevisionPairs.Formatted(after))).Document;

        var tracked = WordFiles.Read(Write(RevisionPairs.Formatted(before), RevisionPairs.Formatted(after))).Document;

        Assert.Equal(DocumentJson.Write(plain), DocumentJson.Write(tracked));
    }

    [Fact]
    public void Every_change_says_who_made_it_and_when_and_has_a_number_of_its_own()
    {
        var document = TrackedChanges.Load(Write(RevisionPairs.Formatted("lai-chau-2025"), RevisionPairs.Formatted("binh-lu-2026")));
        var changes = document.Descendants().Where(e => e.Name.LocalName is "ins" or "del").ToList();

        Assert.All(changes, change => Assert.Equal("ThiDua", Attribute(change, "author")));
        Assert.Equal("2026-05-20T02:30:00Z", Attribute(changes[0], "date"));
        Assert.All(changes, change => Assert.Contains(Attribute(change, "date"), (string[])["2026-05-20T02:30:00Z", "2026-05-20T02:32:00Z"]));
        Assert.Equal(changes.Count, changes.Select(change => Attribute(change, "id")).Distinct().Count());
    }

    [Fact]
    public void Certificates_are_not_compared()
    {
        var page = RevisionPairs.Formatted("binh-lu-2026").Sections[0].Page;
        var certificate = RevisionPairs.Formatted("binh-lu-2026") with { Sections = [new FormattedPlacedPage(page, [])] };

        Assert.Throws<ArgumentException>(() => Write(certificate, certificate));
    }

    private static TheoryData<string, string> Data(IEnumerable<(string Before, string After)> pairs)
    {
        var data = new TheoryData<string, string>();
        foreach (var (before, after) in pairs)
        {
            data.Add(before, after);
        }

        return data;
    }

    private static void AssertBoth(FormattedDocument before, FormattedDocument after, string place = "")
    {
        var file = Write(before, after);

        AssertSame(StructuredText.Of(DocxWriter.Write(after)), StructuredText.Of(TrackedChanges.Accept(file)), place + "Accepted: ");
        AssertSame(StructuredText.Of(DocxWriter.Write(before)), StructuredText.Of(TrackedChanges.Reject(file)), place + "Rejected: ");
    }

    private static void AssertSame(List<string> expected, List<string> actual, string place)
    {
        var same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            same == expected.Count && same == actual.Count,
            $"{place}line {same}: expected “{expected.ElementAtOrDefault(same)}”, found “{actual.ElementAtOrDefault(same)}”.");
    }

    private static byte[] Write(FormattedDocument before, FormattedDocument after) => DocxRevisionWriter.Write(before, after, [], Date).Content;

    private static string Attribute(System.Xml.Linq.XElement element, string name) => element.Attributes().Single(a => a.Name.LocalName == name).Value;
}
