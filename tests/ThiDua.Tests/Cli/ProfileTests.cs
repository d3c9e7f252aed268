using System.Text.Json.Nodes;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua profile</c>.</summary>
public sealed class ProfileTests : IDisposable
{
    private readonly AgencyFiles _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task A_profile_is_stored_shown_as_it_was_written_and_listed()
    {
        var set = await _at.SetAsync(AgencyFiles.Profile);
        var show = await CliRun.OfAsync(_at.Words("profile show"));
        var history = await CliRun.OfAsync(_at.Words("profile history"));

        Assert.Equal((0, ""), (set.ExitCode, set.Error));
        Assert.Equal("Đã lưu hồ sơ cơ quan của xã Bình Lư, tỉnh Lai Châu: phiên bản 1.", set.Out.Trim());
        Assert.Equal(0, show.ExitCode);
        Assert.Contains("phiên bản 1, lưu lúc", show.Error, StringComparison.Ordinal);
        var expected = JsonNode.Parse(AgencyFiles.Profile)!.AsObject();
        expected["leaders"]![0]!.AsObject().Remove("to");
        Assert.True(JsonNode.DeepEquals(expected, show.Json), show.Out);
        Assert.Matches(@"1 +\d{4}-\d\d-\d\dT.*Z +dùng được", history.Out);
    }

    [Fact]
    public async Task What_is_shown_can_be_stored_again_unchanged()
    {
        await _at.SetAsync(AgencyFiles.Profile);
        var first = await CliRun.OfAsync(_at.Words("profile show"));
        await _at.SetAsync(first.Out, "--expect", "1");
        var second = await CliRun.OfAsync(_at.Words("profile show"));

        Assert.Equal(first.Out, second.Out);
        Assert.Contains("phiên bản 2", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_that_sign_by_order_may_be_none_or_unknown()
    {
        await _at.SetAsync("""{ "byOrder": [] }""");
        var none = await CliRun.OfAsync(_at.Words("profile show"));
        await _at.SetAsync("""{ "byOrder": null }""");
        var unknown = await CliRun.OfAsync(_at.Words("profile show"));

        Assert.Empty(none.Json["byOrder"]!.AsArray());
        Assert.Empty(unknown.Json);
    }

    [Fact]
    public async Task A_change_over_the_change_of_another_is_refused()
    {
        await _at.SetAsync(AgencyFiles.Profile);

        var run = await _at.SetAsync("{}", "--expect", "0");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("đang ở phiên bản 1, không phải 0: đã có thay đổi khác", run.Error, StringComparison.Ordinal);
        Assert.Equal("1", (await CliRun.OfAsync(_at.Words("profile show", "--json"))).Json["version"]!.ToString());
    }

    [Fact]
    public async Task An_older_version_can_be_shown_and_a_missing_one_is_told()
    {
        await _at.SetAsync(AgencyFiles.Profile);
        await _at.SetAsync("{}");

        var old = await CliRun.OfAsync(_at.Words("profile show", "--profile-version", "1"));
        var latest = await CliRun.OfAsync(_at.Words("profile show"));
        var missing = await CliRun.OfAsync(_at.Words("profile show", "--profile-version", "5"));

        Assert.Contains("Trần Thanh Tuấn", old.Out, StringComparison.Ordinal);
        Assert.Empty(latest.Json);
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("không có phiên bản 5", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_told_by_their_place_in_the_file()
    {
        var run = await _at.SetAsync("""
            {
              "leaders": [{ "body": "kitchen", "post": "head", "name": "", "from": "hôm qua", "otherPosts": [""] }],
              "bodies": [{ "code": "economy", "shortName": "{x}" }],
              "byOrder": ["nobody"],
              "styles": { "report-mark": "\u0001" },
              "villageTerm": "bản\n"
            }
            """);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        string[] places =
        [
            "leaders[0].body", "leaders[0].name", "leaders[0].from", "leaders[0].otherPosts[0]", "bodies[0].shortName", "byOrder[0]", "styles.report-mark",
        ];
        Assert.Equal(
            places.Order(StringComparer.Ordinal),
            run.Error.Split('\n').Skip(1).Where(l => l.Length > 0).Select(l => l.Trim().Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_does_not_say_a_profile_is_told_before_anything_is_called()
    {
        var words = await _at.SetAsync("""{ "leader": [], "bodies": {}, "drafters": ["HTH"], "villageTerm": 5, "placeName": "A", "placeName": "B", "styles": { "x": 1 } }""");
        var post = await _at.SetAsync("""{ "leaders": [{ "post": "boss" }] }""");
        var broken = await _at.SetAsync("{ \"leaders\": [");
        var list = await _at.SetAsync("[]");

        Assert.All([words, post, broken, list], run => Assert.Equal((2, ""), (run.ExitCode, run.Out)));
        Assert.Contains("leader: Hồ sơ không có trường “leader”. Có phải ý là “leaders”?", words.Error, StringComparison.Ordinal);
        Assert.Contains("bodies: Giá trị phải là danh sách", words.Error, StringComparison.Ordinal);
        Assert.Contains("drafters[0]: Giá trị phải là một nhóm trường", words.Error, StringComparison.Ordinal);
        Assert.Contains("villageTerm: Giá trị phải là văn bản", words.Error, StringComparison.Ordinal);
        Assert.Contains("placeName: Trường “placeName” được ghi hai lần.", words.Error, StringComparison.Ordinal);
        Assert.Contains("styles.x: Giá trị phải là văn bản", words.Error, StringComparison.Ordinal);
        Assert.Contains("leaders[0].post: Không có giá trị “boss”. Hãy ghi một trong: head, acting-head, deputy.", post.Error, StringComparison.Ordinal);
        Assert.Contains("không phải là JSON đúng cú pháp (dòng 1", broken.Error, StringComparison.Ordinal);
        Assert.Contains("một nhóm trường", list.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_that_nothing_would_keep_is_not_taken()
    {
        var run = await CliRun.OfAsync("profile", "set", _at.Write("ho-so.json", "{}"), "--unit", AgencyFiles.Unit);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--profiles: Dịch vụ do lệnh tự dựng không giữ được hồ sơ.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_or_number_that_cannot_be_used_is_said_so()
    {
        var run = await CliRun.OfAsync(["profile", "set", "khong-co.json", "--unit", AgencyFiles.Unit, "--profiles", _at.Profiles, "--expect", "-1"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("TỆP: Không có tệp “khong-co.json”.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--expect: “-1” không phải là số dùng được.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_comes_from_standard_input()
    {
        var run = await CliRun.WithInputAsync(AgencyFiles.Profile, _at.Words("profile set -"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_unit_without_a_profile_has_no_versions()
    {
        var history = await CliRun.OfAsync(_at.Words("profile history"));
        var show = await CliRun.OfAsync(_at.Words("profile show"));

        Assert.Contains("chưa có hồ sơ cơ quan", history.Out, StringComparison.Ordinal);
        Assert.Empty(show.Json);
        Assert.Contains("chưa có hồ sơ cơ quan", show.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_version_is_told_in_the_history()
    {
        await _at.SetAsync(AgencyFiles.Profile);
        await File.WriteAllTextAsync(Path.Combine(_at.Profiles, "03390", "000001.json"), "{");

        var run = await CliRun.OfAsync(_at.Words("profile history"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("03390/000001.json bị hỏng", run.Out, StringComparison.Ordinal);
    }
}
