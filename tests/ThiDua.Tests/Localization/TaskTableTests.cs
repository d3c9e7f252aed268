using ThiDua.Documents;
using ThiDua.Docx.Writing.Revisions;
using ThiDua.Tests.Docx.Reading;
using ThiDua.Tests.Docx.Revisions;

namespace ThiDua.Tests.Localization;

/// <summary>Tasks in a table, as most plans have them in an appendix: who is in charge, who helps, by when.</summary>
public class TaskTableTests
{
    private static readonly string[] Heading = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];

    [Theory]
    [InlineData("Sở Nội vụ", "Sở Y tế", "Thường xuyên", "Phòng Văn hóa - Xã hội", "Các cơ quan, đơn vị liên quan", "Thường xuyên")]
    [InlineData("Sở Nội vụ", "Sở Y tế; Sở Tài chính", "Quý III/2026", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Trước ngày 10/9/2026")]
    [InlineData("Sở Tài chính", "Các sở, ngành, UBND các xã, phường", "Tháng 9/2026", "Phòng Kinh tế", "Các cơ quan, đơn vị thuộc xã, các bản", "Trước ngày 10/9/2026")]
    [InlineData("Công an tỉnh", "Sở Tư pháp", "Trước 30/11/2026", "Công an xã", "Văn phòng HĐND và UBND xã", "Trước 10/11/2026")]
    [InlineData("Công an tỉnh", "Công an tỉnh", "30/11/2026", "Công an xã", "Các cơ quan, đơn vị liên quan", "10/11/2026")]
    public void Bodies_are_the_commune_s_and_none_helps_itself(string holder, string helper, string time, string localHolder, string localHelper, string localTime)
    {
        var lines = Localizing.Lines(Localizing.Plan(Parent(["1", "Bồi dưỡng kỹ năng số", holder, helper, time])).Document);

        Assert.Equal(string.Join(" | ", localHolder, localHelper, localTime), string.Join(" | ", lines[^3..]));
    }

    [Fact]
    public void A_time_outside_such_a_column_is_text() => Assert.Equal(
        "Quý III/2026", Localizing.Lines(Localizing.Plan(Parent(["1", "Quý III/2026", "Sở Nội vụ", "Sở Tài chính", "Hằng năm"])).Document)[^4]);

    [Fact]
    public void Cells_that_changed_can_be_accepted_and_rejected()
    {
        var plan = Localizing.Plan(Parent(["1", "Bồi dưỡng", "Sở Nội vụ", "Sở Y tế, Sở Tài chính", "Quý III/2026"], ["2", "Kiểm tra", "Sở Tư pháp", "Sở Nội vụ", "Trước 30/11/2026"]));

        var tracked = DocxRevisionWriter.Write(RevisionPairs.Format(plan.Parent), RevisionPairs.Format(plan.Document), [], DateTimeOffset.UnixEpoch).Content;

        Assert.Equal(StructuredText.Of(WordFiles.Write(plan.Document)), StructuredText.Of(TrackedChanges.Accept(tracked)));
        Assert.Equal(StructuredText.Of(WordFiles.Write(plan.Parent)), StructuredText.Of(TrackedChanges.Reject(tracked)));
    }

    private static OfficialDocument Parent(params string[][] rows) => WordFiles.Read(new PlainWord()
        .Table(false, ["*ỦY BAN NHÂN DÂN|*TỈNH LAI CHÂU|-------|Số: 5/KH-UBND", "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|*Độc lập - Tự do - Hạnh phúc|-------|Lai Châu, ngày 05 tháng 01 năm 2026"])
        .P("KẾ HOẠCH", "center", true).P("Cải cách hành chính năm 2026", "center", true)
        .P("Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính như sau:").P("1. Nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.").Foot()
        .P("PHỤ LỤC", "center", true).P("NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH", "center", true).Table(true, [Heading, .. rows]).File()).Document;
}
