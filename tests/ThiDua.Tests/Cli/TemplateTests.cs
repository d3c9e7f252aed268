using ThiDua.Tests.Support;

namespace ThiDua.Tests.Cli;

/// <summary><c>thidua template</c>.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("thidua-own-");

    private string Store => _root.CreateSubdirectory("store").FullName;

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task A_template_is_published_listed_by_versions_and_withdrawn()
    {
        var put = await PutAsync(OwnTemplates.Files());
        var again = await PutAsync(OwnTemplates.Files());
        await PutAsync(OwnTemplates.Files("1.1.0"));
        var withdraw = await CliRun.OfAsync("template", "withdraw", OwnTemplates.Id, "1.1.0", "--reason", "Sai căn cứ.", "--templates", Store);
        var versions = await CliRun.OfAsync("template", "versions", OwnTemplates.Id, "--templates", Store);

        Assert.Equal((0, "Đã công bố mẫu plan.own phiên bản 1.0.0."), (put.ExitCode, put.Out.Trim()));
        Assert.Contains("đã được công bố từ trước với đúng nội dung này", again.Out, StringComparison.Ordinal);
        Assert.Equal((0, "Mẫu plan.own phiên bản 1.1.0 đã thu hồi, lý do: Sai căn cứ."), (withdraw.ExitCode, withdraw.Out.Trim()));
        Assert.Matches(@"1\.0\.0 +Mẫu riêng +riêng +dùng được, mới nhất", versions.Out);
        Assert.Matches(@"1\.1\.0 +Mẫu riêng +riêng +thu hồi lúc \d{4}-\d\d-\d\dT.*Z \(giờ UTC\): Sai căn cứ\.", versions.Out);
    }

    [Fact]
    public async Task Programs_get_the_same_facts()
    {
        var put = await PutAsync(OwnTemplates.Files(), "--json");
        var versions = await CliRun.OfAsync("template", "versions", OwnTemplates.Id, "--templates", Store, "--json");

        Assert.Equal(
            (OwnTemplates.Id, "1.0.0", true, false),
            ((string)put.Json["templateId"]!, (string)put.Json["version"]!, (bool)put.Json["latest"]!, (bool)put.Json["alreadyPublished"]!));
        Assert.Equal("1.0.0", (string?)Assert.Single(versions.Json["versions"]!.AsArray())!["version"]);
    }

    [Fact]
    public async Task A_check_tells_the_faults_by_file_and_publishes_nothing()
    {
        var files = OwnTemplates.Files();
        var sound = await CliRun.OfAsync("template", "put", Write(files), "--check");
        files["ghi-chu.txt"] = "Ghi chú.";
        var other = await CliRun.OfAsync("template", "put", Write(files), "--check", "--templates", Store);
        files.Remove("ghi-chu.txt");
        files["body.hbs"] = "<document>\n{{> nobody}}</document>";
        var broken = await CliRun.OfAsync("template", "put", Write(files), "--check", "--templates", Store);

        Assert.Equal((0, "Mẫu plan.own phiên bản 1.0.0 dùng được; chưa công bố."), (sound.ExitCode, sound.Out.Trim()));
        Assert.DoesNotContain("bộ nhớ", sound.Error, StringComparison.Ordinal);
        Assert.Equal((2, 2), (other.ExitCode, broken.ExitCode));
        Assert.Contains("  ghi-chu.txt: Mẫu không có tệp “ghi-chu.txt”.", other.Error, StringComparison.Ordinal);
        Assert.Contains("  body.hbs:2: Gọi mảnh “nobody” không có cho cấp xa, phuong.", broken.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Store));
    }

    [Fact]
    public async Task A_template_that_nothing_would_keep_is_not_taken()
    {
        var put = await CliRun.OfAsync("template", "put", Write(OwnTemplates.Files()));
        var withdraw = await CliRun.OfAsync("template", "withdraw", OwnTemplates.Id, "1.0.0", "--reason", "Thử");

        Assert.Equal((2, 2), (put.ExitCode, withdraw.ExitCode));
        Assert.All([put, withdraw], run => Assert.Contains("--templates: Dịch vụ do lệnh tự dựng không giữ được mẫu.", run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_without_a_template_and_words_that_are_missing_are_told()
    {
        var missing = await CliRun.OfAsync("template", "put", Path.Combine(_root.FullName, "khong-co"), "--check");
        var empty = await CliRun.OfAsync("template", "put", Store, "--check");
        var reason = await CliRun.OfAsync("template", "withdraw", OwnTemplates.Id, "1.0.0");
        var blank = await CliRun.OfAsync("template", "withdraw", OwnTemplates.Id, "1.0.0", "--reason", " ", "--templates", Store);

        Assert.Contains("THƯ_MỤC: Không có thư mục", missing.Error, StringComparison.Ordinal);
        Assert.Contains("không có tệp template.json", empty.Error, StringComparison.Ordinal);
        Assert.Contains("--reason: Thiếu tùy chọn bắt buộc.", reason.Error, StringComparison.Ordinal);
        Assert.Contains("--reason: Thiếu lý do thu hồi.", blank.Error, StringComparison.Ordinal);
        Assert.All([missing, empty, reason, blank], run => Assert.Equal(2, run.ExitCode));
    }

    [Fact]
    public async Task Versions_published_before_a_service_is_killed_are_whole_and_no_other_is_there()
    {
        using var service = CliProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--json", "--templates", Store);
        var address = new Uri((string)(await CliProcess.ReportAsync(service))["addresses"]![0]!);
        using var client = ThiDua.Client.ThiDuaClient.Connect(address);
        var sent = Enumerable.Range(0, 12).ToDictionary(i => $"1.{i}.0", i => Large($"1.{i}.0"));
        var published = new List<string>();
        var calls = sent.Select(async version =>
        {
            var answer = await client.PutTemplateAsync(OwnTemplates.ToSend(version.Value));
            lock (published)
                published.Add(answer.Version.Version);
        }).ToList();
        await await Task.WhenAny(calls);
        service.Kill();
        await Task.WhenAll(calls.Select(call => call.ContinueWith(_ => { }, TaskScheduler.Default)));

        var there = Directory.GetDirectories(Path.Combine(Store, OwnTemplates.Id)).Select(folder => Path.GetFileName(folder)!).ToList();
        Assert.Superset(published.ToHashSet(), there.ToHashSet());
        Assert.All(there, version => Assert.Equal(
            sent[version].Count, Directory.GetFiles(Path.Combine(Store, OwnTemplates.Id, version), "*", SearchOption.AllDirectories).Length));
        var versions = await CliRun.OfAsync("template", "versions", OwnTemplates.Id, "--templates", Store, "--json");
        Assert.Equal(there.Count, versions.Json["versions"]!.AsArray().Count(v => (string)v!["problem"]! == ""));
    }

    /// <summary>A template of many files, so that writing it takes a while.</summary>
    private static Dictionary<string, string> Large(string version)
    {
        var files = OwnTemplates.Files(version);
        foreach (var i in Enumerable.Range(0, 100))
            files[$"partials/piece-{i}.hbs"] = $"<p>Đoạn {i}.</p>";

        return files;
    }

    private Task<CliRun> PutAsync(Dictionary<string, string> files, params string[] more) =>
        CliRun.OfAsync(["template", "put", Write(files), "--templates", Store, .. more]);

    private string Write(Dictionary<string, string> files)
    {
        var folder = _root.CreateSubdirectory("sent");
        folder.Delete(recursive: true);
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return folder.FullName;
    }
}
