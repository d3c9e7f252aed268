using Grpc.Core;
using ThiDua.Client;
using ThiDua.Service.Hosting;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service.Publishing;

/// <summary>Published templates in a directory: several services, leftovers of crashes, damaged files.</summary>
public sealed class PublishingDirectoryTests : IAsyncLifetime
{
    private readonly TemplateDirectory _directory = new();
    private readonly ManualClock _clock = new();
    private RunningService? _service;

    private ThiDuaClient Client => _service!.Client;

    public async Task InitializeAsync() => _service = await StartOtherAsync();

    public async Task DisposeAsync()
    {
        await _service!.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task Services_share_a_directory()
    {
        await using var other = await StartOtherAsync();
        await PutAsync(OwnTemplates.Files());
        Assert.Equal("1.0.0", (await other.Client.GetTemplateAsync(OwnTemplates.Id)).Template.Version);

        // The other has just looked; what it publishes and withdraws it must judge by what is there now.
        await PutAsync(OwnTemplates.Files("1.1.0"));
        var taken = await Assert.ThrowsAsync<ThiDuaException>(() => other.Client.PutTemplateAsync(OwnTemplates.ToSend(OwnTemplates.Files("1.1.0", text: "Khác."))));
        var same = await other.Client.PutTemplateAsync(OwnTemplates.ToSend(OwnTemplates.Files("1.1.0")));
        await PutAsync(OwnTemplates.Files("1.2.0"));
        var withdrawn = await other.Client.WithdrawTemplateAsync(OwnTemplates.Id, "1.2.0", "Thử");

        Assert.Equal(StatusCode.AlreadyExists, taken.StatusCode);
        Assert.True(same.AlreadyPublished);
        Assert.True(withdrawn.Version.Withdrawn);
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("1.1.0", (await Client.GetTemplateAsync(OwnTemplates.Id)).Template.Version);
    }

    [Fact]
    public async Task Of_many_who_publish_the_same_version_one_wins_and_the_others_are_told()
    {
        await using var other = await StartOtherAsync();
        var calls = Enumerable.Range(0, 8).Select(async i =>
        {
            var client = i % 2 == 0 ? Client : other.Client;
            try
            {
                await client.PutTemplateAsync(OwnTemplates.ToSend(OwnTemplates.Files(text: $"Bản {i}.")));
                return (Number: i, Code: StatusCode.OK);
            }
            catch (ThiDuaException failure)
            {
                return (Number: i, Code: failure.StatusCode);
            }
        }).ToList();
        var ends = await Task.WhenAll(calls);

        var winner = Assert.Single(ends, end => end.Code == StatusCode.OK);
        Assert.All(ends.Where(end => end != winner), end => Assert.Equal(StatusCode.AlreadyExists, end.Code));
        Assert.Equal($"<p>Bản {winner.Number}.</p>", await File.ReadAllTextAsync(Path.Combine(_directory.Path, OwnTemplates.Id, "1.0.0", "partials", "content.hbs")));
        Assert.Single(Directory.GetFileSystemEntries(_directory.Path));
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(_directory.Path, OwnTemplates.Id)));
    }

    [Fact]
    public async Task What_a_crash_left_behind_is_no_template_and_in_nobodys_way()
    {
        // The steps of a writer that was killed: its claim, its half folder; then the marker of a withdrawal before it had its name.
        _directory.Write($".{OwnTemplates.Id}-1.0.0.0", "template.json", OwnTemplates.Files(text: "Dở dang.")["template.json"]);
        await File.WriteAllTextAsync(Path.Combine(_directory.Path, $".{OwnTemplates.Id}-1.0.0.0.tmp"), "");
        _directory.Write($".{OwnTemplates.Id}-1.0.0.1", "body.hbs", "<docu");
        await PutAsync(OwnTemplates.Files());
        await File.WriteAllTextAsync(Path.Combine(_directory.Path, OwnTemplates.Id, "1.0.0", "withdrawn.json.0.tmp"), "{ \"with");
        await using var other = await StartOtherAsync();

        var version = Assert.Single(await other.Client.ListTemplateVersionsAsync(OwnTemplates.Id).ToListAsync());
        var withdrawn = await other.Client.WithdrawTemplateAsync(OwnTemplates.Id, "1.0.0", "Thử");

        Assert.Equal((false, ""), (version.Withdrawn, version.Problem));
        Assert.Equal("Thử", withdrawn.Version.WithdrawalReason);
        Assert.True(File.Exists(Path.Combine(_directory.Path, $".{OwnTemplates.Id}-1.0.0.0", "template.json")));
    }

    [Fact]
    public async Task A_damaged_version_is_listed_with_its_problem_and_hides_no_other()
    {
        await PutAsync(OwnTemplates.Files());
        await PutAsync(OwnTemplates.Files("1.1.0"));
        _directory.Write(Path.Combine(OwnTemplates.Id, "1.1.0"), "schema.json", "{");
        _clock.Advance(TimeSpan.FromSeconds(2));

        var versions = await Client.ListTemplateVersionsAsync(OwnTemplates.Id).ToListAsync();
        var pinned = await Assert.ThrowsAsync<ThiDuaException>(() => Client.RenderAsync(OwnTemplates.Request("1.1.0")));
        var taken = await FailureAsync(OwnTemplates.Files("1.1.0"));

        Assert.Equal(["1.0.0", "1.1.0"], versions.Select(v => v.Version));
        Assert.Contains("schema.json:1", versions[1].Problem, StringComparison.Ordinal);
        Assert.Equal("TEMPLATE_BROKEN", pinned.Reason);
        Assert.Equal(StatusCode.AlreadyExists, taken.StatusCode);
        Assert.Equal("1.0.0", (await Client.RenderAsync(OwnTemplates.Request())).TemplateVersion);
    }

    [Fact]
    public async Task A_damaged_note_of_a_withdrawal_still_holds()
    {
        await PutAsync(OwnTemplates.Files());
        _directory.Write(Path.Combine(OwnTemplates.Id, "1.0.0"), "withdrawn.json", "{");
        _clock.Advance(TimeSpan.FromSeconds(2));

        var version = Assert.Single(await Client.ListTemplateVersionsAsync(OwnTemplates.Id).ToListAsync());

        Assert.Equal((true, ""), (version.Withdrawn, version.WithdrawnAt));
        Assert.Contains("withdrawn.json", version.WithdrawalReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_that_cannot_be_written_is_a_failed_precondition()
    {
        var file = Path.Combine(_directory.Path, "tep");
        await File.WriteAllTextAsync(file, "");
        await using var service = await RunningService.StartAsync(new ServiceOptions { TemplateDirectory = Path.Combine(file, "mau") });

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => service.Client.PutTemplateAsync(OwnTemplates.ToSend(OwnTemplates.Files())));

        Assert.Equal((StatusCode.FailedPrecondition, "TEMPLATES_NOT_WRITABLE"), (failure.StatusCode, failure.Reason));
    }

    private Task<RunningService> StartOtherAsync() => RunningService.StartAsync(new ServiceOptions { TemplateDirectory = _directory.Path }, _clock.Replace);

    private Task<PutTemplateResponse> PutAsync(Dictionary<string, string> files) => Client.PutTemplateAsync(OwnTemplates.ToSend(files));

    private Task<ThiDuaException> FailureAsync(Dictionary<string, string> files) => Assert.ThrowsAsync<ThiDuaException>(() => PutAsync(files));
}
