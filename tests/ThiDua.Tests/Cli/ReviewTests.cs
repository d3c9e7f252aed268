using ThiDua.Tests.Docx.Reading;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua review</c>.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("Tuyên truyền trên địa bàn tỉnh Lai Châu và các huyện.", 1)]
    [InlineData("Tuyên truyền trên địa bàn xã.", 0)]
    public async Task The_shell_is_told_whether_anything_was_found(string text, int exitCode)
    {
        var file = _place.Write("ke-hoach.docx", new PlainWord().Head().P("KẾ HOẠCH", "center", true).P("Tuyên truyền chuyển đổi số", "center", true).P(text).Foot().File());

        var run = await CliRun.OfAsync("review", file, "--unit", Workplace.Unit, "--json");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode > 0, run.Json["findings"]!.AsArray().Count > 0);
    }
}
