using System.Globalization;
using System.Text;
using ThiDua.Service.Pipeline;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates.AwardChain;

/// <summary>
/// A campaign from plan to certificates, one set of data through seven templates: plan, yearly and final report, minutes of the council,
/// submission, decision with 120 laureates, 120 certificates. What they say of one another agrees.
/// </summary>
public class AwardChainTests
{
    private const long Collective = 1_404_000;
    private const long Person = 702_000;
    private const long Household = 1_053_000;

    private static readonly Dictionary<string, IReadOnlyList<string>> Texts = Campaign.Documents.ToDictionary(document => document.Template, Campaign.Text);

    [Fact]
    public void Every_document_has_its_number_and_names_the_campaign_with_its_years()
    {
        foreach (var document in Campaign.Documents)
        {
            var text = string.Join('\n', Text(document));

            Assert.Contains(document == Campaign.Certificates ? $"Quyết định số: {document.Code}" : $"Số: {document.Code}", text, StringComparison.Ordinal);
            Assert.Contains($"“{Campaign.Name}”", text, StringComparison.Ordinal);
            Assert.Contains(document == Campaign.Annual ? "năm 2026" : Campaign.Period, text, StringComparison.Ordinal);
        }

        Assert.Equal(Campaign.Documents.Select(document => document.Date).Order(), Campaign.Documents.Select(document => document.Date));
    }

    [Fact]
    public void Each_document_cites_the_one_it_follows_from_by_number_and_date()
    {
        Cites(Campaign.Annual, Campaign.Plan);
        Cites(Campaign.Final, Campaign.Plan);
        Cites(Campaign.Minutes, Campaign.Plan);
        Cites(Campaign.Minutes, Campaign.Final);
        Cites(Campaign.Submission, Campaign.Minutes);
        Cites(Campaign.Decision, Campaign.Submission);
        Assert.Equal(
            Campaign.Laureates.Count,
            Text(Campaign.Certificates).Count(line => line == "Quyết định số: 155/QĐ-UBND ngày 15 tháng 11 năm 2030"));
    }

    [Fact]
    public void All_hundred_and_twenty_stand_in_the_same_order_and_form_in_minutes_submission_and_decision()
    {
        var names = Campaign.Laureates.Select(one => one.InLists).ToList();

        Assert.Equal((120, 120), (names.Count, names.Distinct().Count()));
        foreach (var document in (ChainDocument[])[Campaign.Minutes, Campaign.Submission, Campaign.Decision])
        {
            Assert.Equal(names, Text(document).Where(names.Contains));
        }
    }

    [Fact]
    public void Each_of_them_gets_one_certificate_in_that_order_with_the_number_of_the_golden_book_in_the_decision()
    {
        var names = Campaign.Laureates.Select(one => one.OnCertificate).ToList();
        var certificates = Text(Campaign.Certificates);
        var pdf = Pipeline.File(OutputFormat.Pdf, Campaign.Certificates.Template, Campaign.Unit, Campaign.Data(Campaign.Certificates).ToJsonString());

        Assert.Equal(names, certificates.Where(names.Contains));
        Assert.Equal(
            Text(Campaign.Decision).Where(line => line.EndsWith("/2030", StringComparison.Ordinal) && line.Length == 9).Select(number => $"Số sổ vàng: {number}"),
            certificates.Where(line => line.StartsWith("Số sổ vàng", StringComparison.Ordinal)));
        Assert.Equal(120, Encoding.Latin1.GetString(pdf).Split("/Type/Page/").Length - 1);
    }

    [Fact]
    public void How_many_they_are_is_the_same_from_the_final_report_to_the_decision()
    {
        var kinds = Campaign.Laureates.GroupBy(one => one.Kind).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(Campaign.Counts, $"{kinds["collective"]} tập thể, {kinds["individual"]} cá nhân, {kinds["household"]} hộ gia đình");
        foreach (var document in (ChainDocument[])[Campaign.Final, Campaign.Minutes, Campaign.Submission, Campaign.Decision])
        {
            Assert.Contains(Text(document), line => line.Contains(Campaign.Counts, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_money_of_the_decision_is_the_sum_of_the_rows_of_its_list_in_figures_and_words()
    {
        var decision = Text(Campaign.Decision);
        var amounts = Campaign.Laureates.Select(one => Amount(decision[decision.ToList().IndexOf(one.InLists) + 3])).ToList();

        Assert.Equal(Campaign.Laureates.Select(one => one.Kind switch { "collective" => Collective, "household" => Household, _ => Person }), amounts);
        Assert.Equal(103_545_000, amounts.Sum());
        Assert.Contains(
            "tổng số tiền thưởng là 103.545.000 đồng (bằng chữ: Một trăm linh ba triệu năm trăm bốn mươi lăm nghìn đồng)",
            decision.Single(line => line.StartsWith("Điều 2.", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Equal("Tổng số tiền thưởng: 103.545.000 đồng (bằng chữ: Một trăm linh ba triệu năm trăm bốn mươi lăm nghìn đồng)./.", decision[^1]);
    }

    [Fact]
    public void A_laureate_who_got_too_few_votes_is_told_and_not_counted()
    {
        var data = Campaign.Data(Campaign.Minutes);
        data["laureates"]![0]!["agree"] = 8;
        var text = Examples.DocxText.Paragraphs(Pipeline.Docx(Campaign.Minutes.Template, Campaign.Unit, data.ToJsonString()));

        Assert.Contains(text, line => line.Contains("cho 19 tập thể, 85 cá nhân, 15 hộ gia đình đạt tỷ lệ phiếu", StringComparison.Ordinal));
        Assert.Contains($"2. Không đề nghị khen thưởng do không đạt tỷ lệ phiếu: {Campaign.Laureates[0].InLists}.", text);
    }

    private static IReadOnlyList<string> Text(ChainDocument document) => Texts[document.Template];

    private static void Cites(ChainDocument document, ChainDocument earlier) => Assert.Contains(
        Text(document), line => earlier.Citations.Any(citation => line.Contains(citation, StringComparison.Ordinal)));

    /// <summary>The money in a row: golden book and place stand between it and the name.</summary>
    private static long Amount(string cell) => long.Parse(cell.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
}
