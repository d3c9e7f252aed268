using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Awards;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Templates.AwardChain;

namespace ThiDua.Tests.Service.Awards;

/// <summary>From one list to all papers of an award.</summary>
public class AwardPipelineTests
{
    private static readonly PreparedCase Whole = Cases.Prepared(Cases.Whole());

    private static readonly Dictionary<AwardPaperKind, IReadOnlyList<string>> Texts =
        Whole.Papers.ToDictionary(paper => paper.Kind, paper => (IReadOnlyList<string>)DocxText.Paragraphs(File(Whole, paper.Kind)));

    [Fact]
    public void Files_stand_in_the_order_of_the_papers() => Assert.Equal(
        ["01-to-trinh", "02-bien-ban-kiem-phieu", "03-bien-ban-hop", "04-quyet-dinh", "05-giay-khen"], Whole.Papers.Select(paper => paper.FileName));

    [Fact]
    public void Each_paper_cites_the_one_before_by_the_number_and_symbol_that_it_bears()
    {
        Assert.Contains("Số: 05/BB-HĐTĐKT", Texts[AwardPaperKind.CouncilMinutes]);
        Assert.Contains("Số: 41/TTr-VHXH", Texts[AwardPaperKind.Submission]);
        Cites(AwardPaperKind.CouncilMinutes, "số 06/BB-HĐTĐKT ngày 05 tháng 11 năm 2030");
        Cites(AwardPaperKind.Submission, "số 05/BB-HĐTĐKT ngày 05 tháng 11 năm 2030");
        Cites(AwardPaperKind.Decision, "số 41/TTr-VHXH ngày 10 tháng 11 năm 2030");
        Assert.Equal(120, Texts[AwardPaperKind.Certificates].Count(line => line == "Quyết định số: 155/QĐ-UBND ngày 15 tháng 11 năm 2030"));
    }

    [Fact]
    public void All_stand_in_the_same_order_in_every_paper_with_the_number_of_the_golden_book_and_the_sum_in_figures_and_words()
    {
        var names = Campaign.Laureates.Select(one => one.InLists).ToHashSet();
        var order = Texts[AwardPaperKind.Decision].Where(names.Contains).ToList();

        Assert.Equal(120, order.Count);
        Assert.Equal(["collective", "individual", "household"], order.Select(name => Campaign.Laureates.First(one => one.InLists == name).Kind).Distinct());
        Assert.All((AwardPaperKind[])[AwardPaperKind.Submission, AwardPaperKind.CouncilMinutes, AwardPaperKind.BallotMinutes], kind => Assert.Equal(order, Texts[kind].Where(names.Contains)));
        Assert.Equal(Enumerable.Range(1, 120).Select(i => $"Số sổ vàng: {i:0000}/2030"), Texts[AwardPaperKind.Certificates].Where(line => line.StartsWith("Số sổ vàng", StringComparison.Ordinal)));
        Assert.Equal("Tổng số tiền thưởng: 103.545.000 đồng (bằng chữ: Một trăm linh ba triệu năm trăm bốn mươi lăm nghìn đồng)./.", Texts[AwardPaperKind.Decision][^1]);
    }

    [Fact]
    public void Files_are_those_that_the_data_of_the_paper_alone_gives()
    {
        var paper = Whole.Papers.Single(one => one.Kind == AwardPaperKind.Decision);
        var alone = Cases.Documents.Render(new RenderJob(paper.Content.Template, "", Campaign.Unit, "", paper.Content.Data.ToJsonString(), [OutputFormat.Docx]), CancellationToken.None);

        Assert.Equal(alone.Value!.Files[0].Content, File(Whole, AwardPaperKind.Decision));
    }

    [Fact]
    public void Who_got_too_few_votes_stands_in_the_minutes_and_nowhere_else()
    {
        var about = Cases.Whole();
        about = about with { Nominees = [about.Nominees[0] with { Agree = "3" }, .. about.Nominees.Skip(1)] };
        var prepared = Cases.Prepared(about);
        var name = Campaign.Laureates[^1].InLists;

        Assert.Equal(0, Assert.Single(prepared.Left));
        Assert.Contains($"2. Không đề nghị khen thưởng do không đạt tỷ lệ phiếu: {name}.", DocxText.Paragraphs(File(prepared, AwardPaperKind.CouncilMinutes)));
        Assert.DoesNotContain(name, DocxText.Paragraphs(File(prepared, AwardPaperKind.Decision)));
        Assert.Equal(119, DocxText.Paragraphs(File(prepared, AwardPaperKind.Certificates)).Count(line => line.StartsWith("Số sổ vàng", StringComparison.Ordinal)));
    }

    [Fact]
    public void Problems_name_the_row_and_the_cell()
    {
        var about = Cases.Whole();
        var one = about.Nominees[0];
        var prepared = Cases.Prepared(about with
        {
            Meeting = about.Meeting with { IsUnanimous = false },
            Nominees = [one with { Agree = "7" }, one with { Agree = "8", Name = one.Name.ToUpperInvariant() }, new Nominee { Agree = "x", Award = "Huân chương Sao" }, new Nominee { Name = "Lò Mai", Kind = "individual", Award = "Lao động tiên tiến" }],
        });

        Assert.Equal(
            [
                "nominees[1].name ITEM_TWICE", "nominees[2].name FIELD_REQUIRED", "nominees[2].kind FIELD_REQUIRED", "nominees[2].award AWARD_UNKNOWN", "nominees[2].agree VALUE_NOT_ALLOWED",
                "nominees[3].award AWARD_OTHER", "nominees[3].agree FIELD_REQUIRED",
            ],
            prepared.RowFaults.Select(fault => $"{fault.Path} {fault.Code}"));
    }

    [Fact]
    public void What_the_templates_refuse_stands_by_the_field_it_was_typed_in()
    {
        var about = Cases.Whole();
        about = about with
        {
            From = "hai nghìn",
            Submission = about.Submission with { SignerName = "" },
            Nominees = [about.Nominees[0], about.Nominees[1] with { Name = "A" }, about.Nominees[2] with { Agree = "70" }],
        };
        var prepared = Cases.Prepared(about);

        Assert.Contains("from", Paths(prepared, AwardPaperKind.Decision));
        Assert.Contains("nominees[1].name", Paths(prepared, AwardPaperKind.Decision));
        Assert.Equal(["nominees[2].agree"], Paths(Cases.Prepared(about with { From = "2026", Nominees = [about.Nominees[0], about.Nominees[2], about.Nominees[2] with { Name = "Bản Mới" }] }), AwardPaperKind.CouncilMinutes).Skip(1));
        Assert.Contains("submission.signerName", Paths(Cases.Prepared(Cases.Whole() with { Submission = about.Submission }), AwardPaperKind.Submission));
    }

    [Fact]
    public void A_paper_says_which_facts_it_still_lacks()
    {
        var prepared = Cases.Prepared(new AwardCase { Unit = Campaign.Unit, Award = "GK_XA" });

        Assert.Equal([AwardPaperKind.Submission, AwardPaperKind.Decision, AwardPaperKind.Certificates], prepared.Papers.Select(paper => paper.Kind));
        Assert.Equal(["from", "meeting.number", "meeting.date", "nominees"], prepared.Papers[0].Faults.Select(fault => fault.Path));
        Assert.Equal(["from", "decision.number", "decision.date", "nominees"], prepared.Papers[2].Faults.Select(fault => fault.Path));
    }

    [Fact]
    public void A_province_gives_certificates_of_commendation_and_titles_have_none()
    {
        var province = Cases.Whole() with { Unit = "tỉnh Lai Châu", Award = "BK_TINH" };
        Assert.Equal("award.certificate-commendation", Cases.Prepared(province).Papers[^1].Content.Template);
        Assert.NotEmpty(File(Cases.Prepared(province), AwardPaperKind.Decision));
        Assert.Equal(AwardPaperKind.Decision, Cases.Prepared(Cases.Whole() with { Award = "LDTT" }).Papers[^1].Kind);
    }

    [Fact]
    public void Certificates_on_forms_bring_their_offsets()
    {
        var prepared = Cases.Prepared(Cases.Whole() with { Certificate = new CertificatePrint { Mode = CertificatePrint.Overprint, OffsetX = "0,5", OffsetY = "-1" } });
        Assert.Equal("""{"mode":"overprint","offsetX":0.5,"offsetY":-1}""", prepared.Papers[^1].Content.Data["print"]!.ToJsonString());
        Assert.NotEmpty(File(prepared, AwardPaperKind.Certificates));
    }

    private static void Cites(AwardPaperKind kind, string citation) => Assert.Contains(Texts[kind], line => line.Contains(citation, StringComparison.Ordinal));

    private static IEnumerable<string> Paths(PreparedCase prepared, AwardPaperKind kind) =>
        Cases.Pipeline.Render(prepared, Paper(prepared, kind), [], CancellationToken.None).Diagnostics.Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Path);

    private static PreparedPaper Paper(PreparedCase prepared, AwardPaperKind kind) => prepared.Papers.Single(paper => paper.Kind == kind);

    private static byte[] File(PreparedCase prepared, AwardPaperKind kind)
    {
        var made = Cases.Pipeline.Render(prepared, Paper(prepared, kind), [OutputFormat.Docx], CancellationToken.None);
        Assert.True(made.Succeeded, string.Join(Environment.NewLine, made.Diagnostics));
        return made.Value.Files[0].Content;
    }
}
