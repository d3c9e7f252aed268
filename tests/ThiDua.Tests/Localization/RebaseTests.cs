using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;
using ThiDua.Documents.Parts;
using ThiDua.Localization;
using ThiDua.Localization.Rebasing;
using ThiDua.Localization.Tables;
using ThiDua.Rules.Frames;
using ThiDua.Rules.Signing;
using ThiDua.Tests.Docx.Reading;

namespace ThiDua.Tests.Localization;

/// <summary>An edited local plan goes on to a new version of the superior's plan.</summary>
public class RebaseTests
{
    private const string First = "Nâng cao nhận thức trên địa bàn tỉnh.";
    private const string Second = "Rà soát thủ tục hành chính của tỉnh, cắt giảm thời gian giải quyết.";
    private const string Third = "Báo cáo kết quả về Sở Nội vụ trước ngày 01/12 hằng năm.";

    [Fact]
    public void Edits_stay_and_what_the_superior_changed_is_taken_over()
    {
        var plan = Rebase([First, Second, Third], [First, Second, Third.Replace("01/12", "15/12", StringComparison.Ordinal), "Công khai kết quả trên địa bàn tỉnh."],
            local => local with { Body = Localizing.Edit(local.Body, "Rà soát thủ tục hành chính của xã", "Rà soát, niêm yết thủ tục hành chính của xã") });

        Assert.Empty(plan.Questions);
        Assert.Equal(
            [
                "Nâng cao nhận thức trên địa bàn xã.", "Rà soát, niêm yết thủ tục hành chính của xã, cắt giảm thời gian giải quyết.",
                "Báo cáo kết quả về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 25/11 hằng năm.", "Công khai kết quả trên địa bàn xã.",
            ],
            Localizing.Lines(plan.Document).TakeLast(4));
    }

    [Fact]
    public void Words_that_only_one_side_changed_go_together_in_one_sentence()
    {
        var plan = Rebase([First, Second, Third], [First, Second.Replace("thời gian", "một nửa thời gian", StringComparison.Ordinal), Third],
            local => local with { Body = Localizing.Edit(local.Body, "Rà soát thủ tục", "Rà soát toàn bộ thủ tục") });

        Assert.Empty(plan.Questions);
        Assert.Contains("Rà soát toàn bộ thủ tục hành chính của xã, cắt giảm một nửa thời gian giải quyết.", Localizing.Lines(plan.Document));
    }

    [Fact]
    public void Where_both_changed_the_same_words_the_local_ones_stand_and_a_question_is_asked()
    {
        var plan = Rebase([First, Second, Third], [First, Second.Replace("cắt giảm thời gian", "giảm 30% thời gian", StringComparison.Ordinal), Third],
            local => local with { Body = Localizing.Edit(local.Body, "cắt giảm thời gian", "rút ngắn thời gian") });

        var question = Assert.Single(plan.Questions);
        Assert.Equal(("CAP-NHAT", "own"), (question.Rule, question.Taken));
        Assert.Contains("giảm 30% thời gian", question.Choices[1].Text, StringComparison.Ordinal);
        Assert.Contains("Rà soát thủ tục hành chính của xã, rút ngắn thời gian giải quyết.", Localizing.Lines(plan.Document));
    }

    [Fact]
    public void What_the_superior_or_the_locality_left_out_is_gone()
    {
        var dropped = Rebase([First, Second, Third], [First, Third], local => local);
        var cut = Rebase([First, Second, Third], [First, Second, Third], local => local with { Body = local.Body.RemoveAt(2) });

        Assert.DoesNotContain(Localizing.Lines(dropped.Document), line => line.StartsWith("Rà soát", StringComparison.Ordinal));
        Assert.DoesNotContain(Localizing.Lines(cut.Document), line => line.StartsWith("Rà soát", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_edits_and_news_the_real_plan_stays_as_it_is()
    {
        var local = Localizing.Plan(Localizing.LaiChau).Document;
        var edited = WordFiles.Read(WordFiles.Write(local)).Document;

        var again = new PlanRebaser(Localizer).Rebase(new RebaseRequest(Localizing.LaiChau, Localizing.LaiChau, edited, Frame(Localizing.LaiChau), LocalizationAnswers.None));

        Assert.Equal(Localizing.Lines(local).AsEnumerable(), Localizing.Lines(again.Value!.Document));
    }

    [Fact]
    public void What_is_left_by_one_side_and_changed_by_the_other_is_asked_about()
    {
        var back = Rebase([First, Second, Third], [First, Second.Replace("cắt giảm", "rút ngắn", StringComparison.Ordinal), Third],
            local => local with { Body = [.. local.Body.Where(block => !Localizing.Lines(local with { Body = [block] }).Any(line => line.StartsWith("Rà soát", StringComparison.Ordinal)))] });
        var left = Rebase([First, Second, Third], [First, Third], local => local with { Body = Localizing.Edit(local.Body, "Rà soát thủ tục", "Rà soát toàn bộ thủ tục") });

        Assert.Contains("đưa lại", Assert.Single(back.Questions, question => question.Rule == "CAP-NHAT").Text, StringComparison.Ordinal);
        Assert.Contains("đã bỏ câu này", Assert.Single(left.Questions, question => question.Rule == "CAP-NHAT").Text, StringComparison.Ordinal);
        Assert.Contains(Localizing.Lines(left.Document), line => line.StartsWith("Rà soát toàn bộ", StringComparison.Ordinal));
    }

    [Fact]
    public void Appendices_keep_edits_and_take_over_what_is_new()
    {
        var was = WithAppendix("Danh mục", "Chỉ tiêu một.", "Chỉ tiêu hai.");
        var edited = WordFiles.Read(WordFiles.Write(Edited(Localizing.Plan(was).Document))).Document;
        var plan = new PlanRebaser(Localizer).Rebase(
            new RebaseRequest(was, WithAppendix("Danh mục", "Chỉ tiêu một.", "Chỉ tiêu hai.", "Chỉ tiêu ba."), edited, Frame(was), LocalizationAnswers.None)).Value!;

        Assert.Equal(["Danh mục", "Biểu của xã"], plan.Document.Appendices.Select(appendix => appendix.Title.ToPlainText()), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(
            ["Chỉ tiêu một của xã.", "Chỉ tiêu hai.", "Chỉ tiêu ba."],
            plan.Document.Appendices[0].Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Inlines.ToPlainText()));

        static OfficialDocument Edited(OfficialDocument local) => local with
        {
            Appendices =
            [
                local.Appendices[0] with { Blocks = Localizing.Edit(local.Appendices[0].Blocks, "Chỉ tiêu một", "Chỉ tiêu một của xã") },
                new Appendix([new TextSpan("Biểu của xã")], [new Paragraph([new TextSpan("Số liệu riêng.")])]),
            ],
        };
    }

    private static OfficialDocument WithAppendix(string title, params string[] paragraphs) => Localizing.ParentOf("tỉnh Lai Châu", First) with
    {
        Appendices = [new Appendix([new TextSpan(title)], [.. paragraphs.Select(text => new Paragraph([new TextSpan(text)]))])],
    };

    private static PlanLocalizer Localizer { get; } = new(LocalizationBook.BuiltIn);

    private static LocalizedPlan Rebase(string[] old, string[] next, Func<OfficialDocument, OfficialDocument> edit)
    {
        var (was, now) = (Localizing.ParentOf("tỉnh Lai Châu", old), Localizing.ParentOf("tỉnh Lai Châu", next));
        var edited = WordFiles.Read(WordFiles.Write(edit(Localizing.Plan(was).Document))).Document;
        var result = new PlanRebaser(Localizer).Rebase(new RebaseRequest(was, now, edited, Frame(was), LocalizationAnswers.None));
        Assert.True(result.Succeeded, string.Join(Environment.NewLine, result.Diagnostics));
        return result.Value;
    }

    private static FrameRequest Frame(OfficialDocument parent) => new()
    {
        Unit = UnitCatalogue.Default.Find(Localizing.BinhLu, new DateOnly(2026, 5, 31)).Unit!,
        Date = new IssueDate(2026, 5, null),
        Kind = parent.Kind,
        Signers = [new SignerChoice { Name = "Trần Thanh Tuấn" }],
    };
}
