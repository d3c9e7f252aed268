using ThiDua.Tests.Examples;
using ThiDua.Tests.Localization;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua localize</c>.</summary>
public sealed class LocalizeTests : IDisposable
{
    private readonly Workplace _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task The_files_are_written_and_the_open_places_are_told()
    {
        var run = await CliRun.OfAsync(["localize", Parent(), "--unit", Localizing.BinhLu, "--date", "2026-05", "--out", _at.Output, "--format", "docx,pdf"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("NV-DOAN-KT-", run.Out, StringComparison.Ordinal);
        Assert.Contains("(bắt buộc trước khi ký)", run.Out, StringComparison.Ordinal);
        Assert.Contains("drop: Bỏ nội dung này", run.Out, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { "KH-Binh-Lu.docx", "KH-Binh-Lu.pdf", "KH-Binh-Lu-theo-doi-thay-doi.docx", "KH-Binh-Lu-thay-doi.json" },
            Directory.GetFiles(_at.Output).Select(path => Path.GetFileName(path)).ToHashSet());
    }

    [Fact]
    public async Task Answers_come_back_and_settle_their_questions()
    {
        var first = await CliRun.OfAsync(["localize", Parent(), "--unit", Localizing.BinhLu, "--out", _at.Output, "--json"]);
        var id = first.Json["questions"]!.AsArray().Select(question => (string)question!["id"]!).First(one => one.StartsWith("NV-DOAN-KT", StringComparison.Ordinal));
        var answers = _at.Write("answers.json", $$"""{"decisions": [{"id": "{{id}}", "choice": "drop"}], "signature": {"name": "Trần Thanh Tuấn"} }""");

        var second = await CliRun.OfAsync(["localize", Parent(), "--unit", Localizing.BinhLu, "--out", _at.Output, "--data", answers, "--json"]);

        var question = second.Json["questions"]!.AsArray().Single(one => (string)one!["id"]! == id)!;
        Assert.Equal((true, "drop"), ((bool)question["answered"]!, (string)question["taken"]!));
    }

    [Fact]
    public async Task A_wrong_choice_leaves_no_file()
    {
        var answers = _at.Write("answers.json", """{"signature": {"name": "A"}, "decisions": [{"id": "X-12345678", "choice": "keep", "text": "hai điều"}]}""");

        var run = await CliRun.OfAsync(["localize", Parent(), "--unit", Localizing.BinhLu, "--out", _at.Output, "--data", answers]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("decisions[0]", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_at.Output));
    }

    [Fact]
    public async Task Rebasing_needs_both_files()
    {
        var run = await CliRun.OfAsync(["localize", Parent(), "--unit", Localizing.BinhLu, "--out", _at.Output, "--old", Parent()]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--edited", run.Error, StringComparison.Ordinal);
    }

    private string Parent() => _at.Write("lai-chau.docx", ExamplePlan.LaiChau.Docx());
}
