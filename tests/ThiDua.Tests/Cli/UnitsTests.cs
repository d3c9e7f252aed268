using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua units</c>.</summary>
public sealed class UnitsTests
{
    [Fact]
    public async Task Units_of_a_province_and_kind_are_listed()
    {
        var run = await CliRun.OfAsync("units", "--province", "Lai Châu", "--kind", "phường", "--on", "2026-10-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var rows = run.Out.Split('\n').Where(line => line.Contains("Lai Châu", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Matches(@"^\s*03388\s+phường\s+Đoàn Kết\s+tỉnh Lai Châu\s*$", rows[0]);
        Assert.EndsWith("\n2 đơn vị.", run.Out.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_units_are_listed_for_programs()
    {
        var run = await CliRun.OfAsync("units", "--json", "--on", "2026-10-01");

        Assert.Equal((3355, 3355), ((int)run.Json["total"]!, run.Json["units"]!.AsArray().Count));
    }

    [Theory]
    [InlineData("binh lu")]
    [InlineData("xa binh lu, lai chau")]
    public async Task A_text_without_accents_finds_a_unit(string text)
    {
        var whole = await CliRun.OfAsync("units", text);
        var words = await CliRun.OfAsync(["units", .. text.Split(' ')]);

        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(whole, words);
        Assert.Matches(@"03390\s+xã\s+Bình Lư\s+tỉnh Lai Châu", whole.Out);
    }

    [Theory]
    [InlineData("2026-06-01", "tỉnh Bắc Ninh", "tinh")]
    [InlineData("2026-10-01", "thành phố Bắc Ninh", "thanh-pho")]
    public async Task The_kind_is_that_of_the_date_and_programs_get_the_history(string date, string name, string kind)
    {
        var run = await CliRun.OfAsync("units", "bac ninh", "--on", date, "--json");

        var unit = run.Json["units"]![0]!;
        Assert.Equal((name, kind, "24"), ((string)unit["fullName"]!, (string)unit["kind"]!, (string)unit["code"]!));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
            [
              { "kind": "tinh", "kindName": "tỉnh", "validFrom": "2025-07-01", "validTo": "2026-09-20", "legalBasis": "202/2025/QH15" },
              { "kind": "thanh-pho", "kindName": "thành phố", "validFrom": "2026-09-20", "validTo": null, "legalBasis": "39/2026/QH16" }
            ]
            """),
            unit["periods"]));
    }

    [Fact]
    public async Task A_search_that_finds_too_much_says_how_to_narrow_it()
    {
        var run = await CliRun.OfAsync("units", "tan", "--on", "2026-10-01");

        Assert.Matches(@"\n20 trong \d{3} đơn vị\. Ghi rõ thêm tên, --province hoặc --kind để thu hẹp\.\s*$", run.Out);
        Assert.Equal(20, run.Out.Split('\n').Count(line => Regex.IsMatch(line, @"^\s+\d{5}\s+(xã|phường)\s")));
    }

    [Fact]
    public async Task Nothing_found_is_no_error()
    {
        var run = await CliRun.OfAsync("units", "không", "có", "ở", "đâu");

        Assert.Equal((0, "0 đơn vị."), (run.ExitCode, run.Out.Trim()));
    }

    [Fact]
    public async Task An_unknown_province_is_bad_input_with_a_suggestion()
    {
        var run = await CliRun.OfAsync("units", "--province", "Lai Chou", "--on", "2026-10-01");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(
            "--province: Không có tỉnh, thành phố “Lai Chou” vào ngày 01/10/2026. Có phải ý là: tỉnh Lai Châu.",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_date_and_a_wrong_province_are_told_at_once()
    {
        var run = await CliRun.OfAsync("units", "binh", "--on", "31/12/2026", "--province", "Atlantis", "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["--on", "--province"], run.Json["error"]!["problems"]!.AsArray().Select(problem => (string)problem!["path"]!));
    }

    [Fact]
    public async Task An_unknown_kind_is_bad_input()
    {
        var run = await CliRun.OfAsync("units", "--kind", "huyen");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(
            "--kind: Không có loại đơn vị “huyen”. Hãy ghi một trong: tinh, thanh-pho, xa, phuong, dac-khu.",
            run.Error,
            StringComparison.Ordinal);
    }
}
