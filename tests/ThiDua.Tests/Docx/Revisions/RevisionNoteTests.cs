using System.IO.Compression;
using System.Xml.Linq;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Docx.Writing.Revisions;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Docx.Revisions;

/// <summary>The reasons of changes are comments at the words that were changed.</summary>
public sealed class RevisionNoteTests
{
    private const string Old = "Các sở, ban, ngành của tỉnh triển khai phong trào thi đua và báo cáo về Sở Nội vụ trước ngày 01/12 hằng năm.";
    private const string New = "Các cơ quan, ban, ngành của xã triển khai phong trào thi đua và báo cáo về Phòng Văn hóa - Xã hội trước ngày 10/11 hằng năm.";
    private const string Same = "Phong trào thi đua được triển khai rộng khắp";
    private const string Gone = "Sở Khoa học và Công nghệ cụ thể hóa bộ chỉ số.";
    private const string Come = "Trưởng các bản phổ biến đến từng hộ gia đình.";

    private static readonly OfficialDocument Plan = RevisionPairs.Tree("binh-lu-2026");

    [Fact]
    public void A_note_stands_at_the_words_that_came() =>
        Assert.Equal("[-Sở Nội vụ-]{+Phòng Văn hóa - Xã hội+}", Place(Note(New, "Phòng Văn hóa - Xã hội")));

    [Fact]
    public void A_note_stands_at_the_words_that_went() => Assert.Equal("[-01/12-]{+10/11+}", Place(Note(Old, "01/12", removed: true)));

    [Fact]
    public void A_note_to_a_part_of_what_changed_stands_at_all_of_it() =>
        Assert.Equal("[-Sở Nội vụ-]{+Phòng Văn hóa - Xã hội+}", Place(Note(New, "Văn hóa")));

    [Fact]
    public void A_note_to_words_that_did_not_change_stands_at_the_paragraph() => Assert.Equal(Same, Place(Note(Same, "rộng khắp")));

    [Fact]
    public void Notes_to_paragraphs_that_came_or_went_stand_at_them()
    {
        Assert.Equal("{+" + Come + "+}", Place(new RevisionNote(Come, 0, Come.Length, false, "Lý do")));
        Assert.Equal("[-" + Gone + "-]", Place(new RevisionNote(Gone, 0, Gone.Length, true, "Lý do")));
    }

    [Fact]
    public void The_marker_does_not_count() => Assert.Equal("[-tỉnh-]{+xã+}", Place(new RevisionNote("Cấp tỉnh chủ trì.", 4, 4, true, "Lý do")));

    [Fact]
    public void Capitals_of_headings_and_the_closing_mark_do_not_count()
    {
        Assert.Equal("{+CẤP XÃ +}", Place(Note("Cấp xã tổ chức thực hiện", "Cấp xã")));
        Assert.Equal("[-Sở-]{+Phòng+}", Place(Note("Phòng Nội vụ giúp theo dõi.", "Phòng")));
    }

    [Fact]
    public void Several_notes_to_one_change_are_several_comments()
    {
        RevisionNote[] notes = [Note(New, "Phòng Văn hóa") with { Text = "Sở Nội vụ là cơ quan của tỉnh" }, Note(New, "Xã hội") with { Text = "Xã có Phòng Văn hóa - Xã hội" }];

        var file = Write(notes);

        Assert.Equal(["[-Sở Nội vụ-]{+Phòng Văn hóa - Xã hội+}", "[-Sở Nội vụ-]{+Phòng Văn hóa - Xã hội+}"], [Anchored(file.Content, 0), Anchored(file.Content, 1)]);
        Assert.Equal(notes.Select(note => note.Text), Comments(file.Content));
        Assert.Empty(WordFile.Faults(file.Content));
    }

    [Fact]
    public void Of_paragraphs_with_the_same_text_the_one_that_is_meant_gets_the_note()
    {
        var first = Place(new RevisionNote("Như trên.", 0, 4, false, "Lý do"));
        var second = Place(new RevisionNote("Như trên.", 0, 4, false, "Lý do", Occurrence: 1));

        Assert.Equal(("- Như trên.", "{+- Như trên.+}"), (first, second));
    }

    [Fact]
    public void A_note_whose_paragraph_is_not_there_is_handed_back()
    {
        var note = new RevisionNote("Không có đoạn này.", 0, 5, false, "Lý do");

        var file = Write(note);

        Assert.Equal(note, Assert.Single(file.Unplaced));
        Assert.Empty(WordFile.Faults(file.Content));
    }

    [Fact]
    public void Comments_go_with_the_paragraph_that_goes()
    {
        var file = Write(new RevisionNote(Gone, 0, 2, true, "Lý do"), new RevisionNote(Come, 0, 2, false, "Lý do"), Note(New, "Văn hóa")).Content;

        Assert.Equal(["1", "2"], References(TrackedChanges.Accept(file)));
        Assert.Equal(["0", "2"], References(TrackedChanges.Reject(file)));
    }

    private static RevisedFile Write(params RevisionNote[] notes) => DocxRevisionWriter.Write(
        RevisionPairs.Format(Plan with
        {
            Body = [Paragraph(Same), Section(Marker.Roman, Old), Section(Marker.Dash, "Cấp tỉnh chủ trì."), Section(Marker.Dash, "Như trên."), Paragraph(Gone),
                Titled("Tổ chức thực hiện"), Paragraph("Sở Nội vụ giúp theo dõi.")],
        }),
        RevisionPairs.Format(Plan with
        {
            Body = [Paragraph(Same), Section(Marker.Roman, New), Section(Marker.Dash, "Cấp xã chủ trì."), Section(Marker.Dash, "Như trên."), Section(Marker.Dash, "Như trên."), Paragraph(Come),
                Titled("Cấp xã tổ chức thực hiện"), Paragraph("Phòng Nội vụ giúp theo dõi.")],
        }),
        [.. notes],
        DateTimeOffset.UnixEpoch);

    private static RevisionNote Note(string paragraph, string words, bool removed = false) =>
        new(paragraph, paragraph.IndexOf(words, StringComparison.Ordinal), words.Length, removed, "Lý do");

    private static Paragraph Paragraph(string text) => new([new TextSpan(text)]);

    private static Section Section(Marker marker, string text) => new(marker, [], [new TextSpan(text)], []);

    private static Section Titled(string title) => new(Marker.Roman, [new TextSpan(title)], [], []);

    private static string Place(RevisionNote note)
    {
        var file = Write(note);
        Assert.Empty(file.Unplaced);
        return Anchored(file.Content, 0);
    }

    /// <summary>What a comment is anchored at: [-gone-]{+come+}kept.</summary>
    private static string Anchored(byte[] file, int number)
    {
        var document = TrackedChanges.Load(file);
        var start = document.Descendants().Single(e => e.Name.LocalName == "commentRangeStart" && Id(e) == number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return string.Concat(start.ElementsAfterSelf().TakeWhile(e => e.Name.LocalName != "commentRangeEnd" || Id(e) != Id(start)).Select(e => e.Name.LocalName switch
        {
            "ins" => "{+" + e.Value + "+}",
            "del" => "[-" + e.Value + "-]",
            _ => e.Value,
        }));
    }

    private static IEnumerable<string> References(byte[] file) =>
        TrackedChanges.Load(file).Descendants().Where(e => e.Name.LocalName == "commentReference").Select(Id).Order();

    private static IEnumerable<string> Comments(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var part = archive.GetEntry("word/comments.xml")!.Open();
        return [.. XElement.Load(part).Elements().Select(comment => comment.Value)];
    }

    private static string Id(XElement element) => element.Attributes().Single(a => a.Name.LocalName == "id").Value;
}
