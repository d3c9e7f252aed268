using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Localization;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Templates;
using Xunit.Abstractions;

namespace ThiDua.Tests.Localization;

/// <summary>The province's real plan made a commune's own, for many communes.</summary>
public partial class WholePlanTests(ITestOutputHelper output)
{
    private static readonly DateOnly On = new(2026, 5, 31);

    public static TheoryData<string> Communes => [.. UnitCatalogue.Default.Units(On)
        .Where(unit => unit.Province?.Name == "Lai Châu").Select(unit => unit.QualifiedName)];

    [Fact]
    public void The_plan_of_Lai_Chau_becomes_that_of_Binh_Lu()
    {
        var plan = Localizing.Plan(Localizing.LaiChau, answers: Localizing.Renamed);

        ApprovedText.Verify("binh-lu", Account(plan), "Localization");
    }

    [Fact]
    public void A_file_without_content_gives_no_plan() =>
        Assert.Equal("PLAN_EMPTY", Assert.Single(Localizing.Result(Localizing.LaiChau with { Body = [], Appendices = [] }).Diagnostics, fault => fault.Severity == Severity.Error).Code);

    [Fact]
    public void The_same_request_gives_the_same_plan()
    {
        var (first, second) = (Localizing.Plan(Localizing.LaiChau), Localizing.Plan(Localizing.LaiChau));

        Assert.Equal(Account(first), Account(second));
    }

    /// <summary>
    /// Measured against the plan that the commune really issued: each sentence with its nearest one, as the province's own text is the
    /// baseline.
    /// </summary>
    [Fact]
    public void The_local_plan_is_nearer_to_the_real_one_in_every_sentence()
    {
        var real = Overlap.Sentences(File.ReadAllText(ExampleFiles.Data("binh-lu-2026.txt")));
        var parent = Overlap.Scores(real, Overlap.Sentences(string.Join("\n\n", Localizing.Lines(Localizing.LaiChau))));
        var local = Overlap.Scores(real, Overlap.Sentences(string.Join("\n\n", Localizing.Lines(Localizing.Plan(Localizing.LaiChau, answers: Localizing.Renamed).Document))));

        var pairs = Enumerable.Range(0, real.Count).Where(i => parent[i] >= Overlap.Pair).ToList();
        foreach (var i in pairs)
        {
            output.WriteLine($"{parent[i]:0.000} -> {local[i]:0.000} {real[i]}");
        }

        output.WriteLine($"{pairs.Count} pairs, mean {pairs.Average(i => parent[i]):0.000} -> {pairs.Average(i => local[i]):0.000}, exact {parent.Count(s => s > .995)} -> {local.Count(s => s > .995)}");
        Assert.All(pairs, i => Assert.True(local[i] >= parent[i] - 1e-9, real[i]));
        Assert.True(local.Count(score => score > Overlap.Exact) >= 15);
        Assert.True(pairs.Average(i => local[i]) >= 0.91);
    }

    [Theory]
    [MemberData(nameof(Communes))]
    [InlineData("phường An Dương, thành phố Hải Phòng")]
    [InlineData("đặc khu Cát Hải, thành phố Hải Phòng")]
    [InlineData("đặc khu Phú Quốc, tỉnh An Giang")]
    [InlineData("đặc khu Cồn Cỏ, tỉnh Quảng Trị")]
    [InlineData("phường Hải Châu, thành phố Đà Nẵng")]
    [InlineData("phường Thuận Hóa, thành phố Huế")]
    [InlineData("phường Sài Gòn, Thành phố Hồ Chí Minh")]
    [InlineData("đặc khu Côn Đảo, Thành phố Hồ Chí Minh")]
    [InlineData("phường Ba Đình, thành phố Hà Nội")]
    [InlineData("phường Ninh Kiều, thành phố Cần Thơ")]
    public void Nothing_of_the_wrong_level_is_left_unseen(string unit)
    {
        var plan = Localizing.Plan(Localizing.LaiChau, unit);
        var lines = Localizing.Lines(plan.Document);

        foreach (var line in lines)
        {
            var rest = plan.Facts.Citations.Select(cited => cited.Citation.Text).Append(plan.Facts.Citation).OrderByDescending(text => text.Length)
                .Aggregate(line, (text, citation) => text.Replace(citation, "", StringComparison.Ordinal));
            foreach (Match left in WrongLevel().Matches(Superior().Replace(About().Replace(rest, ""), "")))
            {
                Assert.True(plan.Questions.Any(question => question.Quote.Length > 0 && line.Contains(question.Quote, StringComparison.Ordinal) && question.Words.Contains(left.Value, StringComparison.Ordinal)), $"“{left.Value}” in: {line}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Communes))]
    public void No_citation_is_altered_and_every_deadline_is_earlier(string unit)
    {
        var plan = Localizing.Plan(Localizing.LaiChau, unit);
        var text = string.Join('\n', Localizing.Lines(plan.Document));

        Assert.All(plan.Facts.Citations, cited => Assert.Contains(cited.Citation.Text, text, StringComparison.Ordinal));
        var due = Assert.Single(plan.Facts.Deadlines, deadline => deadline.Text.Contains("ngày", StringComparison.Ordinal));
        Assert.Equal("trước ngày 01/12", due.Text);
        Assert.DoesNotContain("01/12", text, StringComparison.Ordinal);
        Assert.Contains("trước ngày 11/11 hằng năm", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Account(LocalizedPlan plan)
    {
        var frame = plan.Document;
        IEnumerable<string> head = [.. frame.Header.Body.IssuerLines, frame.Header.Number.ToString().Trim('\u00A0'), frame.Header.Place, frame.Kind.Heading];
        IEnumerable<string> foot = [.. frame.Recipients!.Entries, frame.Recipients.Archive.ToString(), .. frame.Signatures.SelectMany(block => block.AuthorityLines.Append(block.Name))];
        return
        [
            .. head, .. Localizing.Lines(frame), .. foot,
            "", "THAY ĐỔI", .. plan.Changes.Select(change => $"{change.Path}: [{change.Before.ReplaceLineEndings(" / ")}] -> [{change.After.ReplaceLineEndings(" / ")}] {string.Join(", ", change.Reasons.Select(reason => reason.Rule))}".Replace('\u00A0', ' ')),
            "", "CÂU HỎI", .. plan.Questions.Select(question => $"{question.Id} {question.Path}: “{question.Words}” {question.Text} ({string.Join(" | ", question.Choices.Select(choice => choice.Id + ": " + choice.Label + (choice.Text.Length > 0 ? $" “{choice.Text}”" : "")))})"),
        ];
    }

    [GeneratedRegex(@"(?<![\p{L}])(?:[Tt]ỉnh|[Hh]uyện|[Qq]uận|thị xã|[Tt]hị trấn|Tỉnh ủy)(?!\p{L})|(?<!\p{L})Sở(?= \p{Lu})")]
    private static partial Regex WrongLevel();

    /// <summary>What cited documents are about.</summary>
    [GeneratedRegex(@"(?<=^|[\s(])(?:về|thực hiện) (?:việc )?[^.;(]*")]
    private static partial Regex About();

    /// <summary>Awards of the superior and reports to it.</summary>
    [GeneratedRegex(@"Cờ thi đua của tỉnh|Bằng khen của Chủ tịch UBND tỉnh|Chủ tịch UBND tỉnh quyết định tặng|để tổng hợp, báo cáo UBND tỉnh|của UBND tỉnh Lai Châu")]
    private static partial Regex Superior();
}
