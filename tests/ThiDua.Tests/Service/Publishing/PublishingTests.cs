using Google.Rpc;
using Grpc.Core;
using ThiDua.Client;
using ThiDua.Service.Hosting;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service.Publishing;

/// <summary>Templates published, listed by versions and withdrawn over a real connection.</summary>
public sealed class PublishingTests : IAsyncLifetime
{
    private readonly TemplateDirectory _directory = new();

    // It stands still: what is published must be seen without waiting for the next look at the directory.
    private readonly ManualClock _clock = new();
    private RunningService? _service;

    private ThiDuaClient Client => _service!.Client;

    public async Task InitializeAsync() =>
        _service = await RunningService.StartAsync(new ServiceOptions { TemplateDirectory = _directory.Path }, _clock.Replace);

    public async Task DisposeAsync()
    {
        await _service!.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task A_published_template_is_listed_and_rendered_at_once_the_latest_or_a_pinned_version()
    {
        var first = await PutAsync(OwnTemplates.Files());
        var one = await Client.RenderAsync(OwnTemplates.Request());
        var second = await PutAsync(OwnTemplates.Files("1.10.0", text: "Hai."));

        var latest = await Client.RenderAsync(OwnTemplates.Request());
        var pinned = await Client.RenderAsync(OwnTemplates.Request("1.0.0"));
        var listed = await Client.ListTemplatesAsync().SingleAsync(t => t.Id == OwnTemplates.Id);

        Assert.Equal((OwnTemplates.Id, "1.0.0", true, false), (first.Version.TemplateId, first.Version.Version, first.Version.Latest, first.AlreadyPublished));
        Assert.DoesNotContain(second.Diagnostics, d => d.Code.StartsWith("TEMPLATE_", StringComparison.Ordinal));
        Assert.Equal(("1.10.0", "1.0.0", "1.10.0"), (latest.TemplateVersion, pinned.TemplateVersion, listed.Version));
        Assert.Equal(one.Files[0].Header.Sha256, pinned.Files[0].Header.Sha256);
        Assert.NotEqual(latest.Files[0].Header.Sha256, pinned.Files[0].Header.Sha256);
        Assert.Equal(
            [("1.0.0", false), ("1.10.0", true)],
            (await Client.ListTemplateVersionsAsync(OwnTemplates.Id).ToListAsync()).Select(v => (v.Version, v.Latest)));
    }

    [Fact]
    public async Task A_version_is_a_folder_with_the_files_as_they_were_sent_and_outlives_the_service()
    {
        var files = OwnTemplates.Files();
        await PutAsync(files);
        await using var other = await StartOtherAsync();

        var folder = Path.Combine(_directory.Path, OwnTemplates.Id, "1.0.0");
        Assert.Equal([Path.Combine(_directory.Path, OwnTemplates.Id)], Directory.GetFileSystemEntries(_directory.Path));
        Assert.Equal(
            files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value)),
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))).OrderBy(f => f.Item1, StringComparer.Ordinal));
        Assert.Equal("1.0.0", (await other.Client.RenderAsync(OwnTemplates.Request())).TemplateVersion);
    }

    [Fact]
    public async Task The_same_files_again_are_answered_as_done_and_other_files_need_another_version()
    {
        await PutAsync(OwnTemplates.Files());

        var again = await PutAsync(OwnTemplates.Files());
        var failure = await Assert.ThrowsAsync<RpcException>(() => PutRawAsync(OwnTemplates.Files(text: "Khác.")));

        Assert.True(again.AlreadyPublished);
        Assert.Equal(StatusCode.AlreadyExists, failure.StatusCode);
        Assert.Equal("TEMPLATE_VERSION_TAKEN", StatusDetails.Of<ErrorInfo>(failure)!.Reason);
        Assert.Contains("ví dụ 1.1.0", StatusDetails.Of<LocalizedMessage>(failure)!.Message, StringComparison.Ordinal);
        Assert.Equal("<p>Một.</p>", await File.ReadAllTextAsync(Path.Combine(_directory.Path, OwnTemplates.Id, "1.0.0", "partials", "content.hbs")));
    }

    [Fact]
    public async Task A_lower_version_is_taken_with_a_remark_and_does_not_become_the_latest()
    {
        await PutAsync(OwnTemplates.Files("2.0.0"));

        var lower = await PutAsync(OwnTemplates.Files("1.0.1"));

        Assert.Contains(lower.Diagnostics, d => d.Code == "TEMPLATE_VERSION_LOWER" && d.Message.Contains("2.0.0", StringComparison.Ordinal));
        Assert.False(lower.Version.Latest);
        Assert.Equal("2.0.0", (await Client.RenderAsync(OwnTemplates.Request())).TemplateVersion);
        Assert.Equal("1.0.1", (await Client.RenderAsync(OwnTemplates.Request("1.0.1"))).TemplateVersion);
    }

    [Fact]
    public async Task A_template_that_is_shipped_can_be_followed_by_a_higher_version_only()
    {
        var builtIn = (await Client.GetTemplateAsync(Plans.Template)).Template.Version;

        var same = await FailureAsync(OwnTemplates.Files(builtIn, Plans.Template));
        var below = await FailureAsync(OwnTemplates.Files("0.9.0", Plans.Template));
        var withdraw = await Assert.ThrowsAsync<ThiDuaException>(() => Client.WithdrawTemplateAsync(Plans.Template, builtIn, "Thử"));
        await PutAsync(OwnTemplates.Files("99.0.0", Plans.Template));

        Assert.Equal((StatusCode.AlreadyExists, "TEMPLATE_VERSION_TAKEN"), (same.StatusCode, same.Reason));
        Assert.Equal(StatusCode.InvalidArgument, below.StatusCode);
        Assert.Contains("thấp hơn phiên bản " + builtIn, Assert.Single(below.Problems).Message, StringComparison.Ordinal);
        Assert.Equal((StatusCode.FailedPrecondition, "TEMPLATE_BUILT_IN"), (withdraw.StatusCode, withdraw.Reason));
        Assert.Equal("99.0.0", (await Client.GetTemplateAsync(Plans.Template)).Template.Version);
        Assert.Equal([true, false], (await Client.ListTemplateVersionsAsync(Plans.Template).ToListAsync()).Select(v => v.BuiltIn));
    }

    [Fact]
    public async Task A_check_stores_nothing()
    {
        var answer = await Client.PutTemplateAsync(OwnTemplates.ToSend(OwnTemplates.Files()), validateOnly: true);

        Assert.Equal(("1.0.0", false), (answer.Version.Version, answer.Version.Latest));
        Assert.Empty(Directory.GetFileSystemEntries(_directory.Path));
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<ThiDuaException>(() => Client.GetTemplateAsync(OwnTemplates.Id))).StatusCode);
    }

    [Fact]
    public async Task A_withdrawn_version_is_out_of_use_and_says_why()
    {
        _clock.Now = new DateTimeOffset(2026, 11, 20, 8, 30, 0, 500, TimeSpan.Zero);
        await PutAsync(OwnTemplates.Files());
        await PutAsync(OwnTemplates.Files("1.1.0", text: "Hai."));

        var withdrawn = await Client.WithdrawTemplateAsync(OwnTemplates.Id, "1.1.0", "Sai căn cứ.");
        var again = await Client.WithdrawTemplateAsync(OwnTemplates.Id, "1.1.0", "Lý do khác.");
        var pinned = await Assert.ThrowsAsync<ThiDuaException>(() => Client.RenderAsync(OwnTemplates.Request("1.1.0")));
        var republished = await FailureAsync(OwnTemplates.Files("1.1.0", text: "Hai."));

        Assert.Equal((true, "2026-11-20T08:30:00Z", "Sai căn cứ."), (withdrawn.Version.Withdrawn, withdrawn.Version.WithdrawnAt, withdrawn.Version.WithdrawalReason));
        Assert.Equal(withdrawn.Version, again.Version);
        Assert.Equal((StatusCode.FailedPrecondition, "TEMPLATE_WITHDRAWN"), (pinned.StatusCode, pinned.Reason));
        Assert.Contains("Lý do: Sai căn cứ. Hãy dùng phiên bản 1.0.0.", pinned.Message, StringComparison.Ordinal);
        Assert.Equal((StatusCode.AlreadyExists, "TEMPLATE_VERSION_TAKEN"), (republished.StatusCode, republished.Reason));
        Assert.Equal("1.0.0", (await Client.RenderAsync(OwnTemplates.Request())).TemplateVersion);
        Assert.Equal("1.0.0", (await Client.ListTemplatesAsync().SingleAsync(t => t.Id == OwnTemplates.Id)).Version);
        Assert.Equal([false, true], (await Client.ListTemplateVersionsAsync(OwnTemplates.Id).ToListAsync()).Select(v => v.Withdrawn));
    }

    [Fact]
    public async Task When_every_version_is_withdrawn_the_template_is_not_listed_and_cannot_be_used()
    {
        await PutAsync(OwnTemplates.Files());
        await Client.WithdrawTemplateAsync(OwnTemplates.Id, "1.0.0", "Không dùng nữa");

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => Client.RenderAsync(OwnTemplates.Request()));

        Assert.Equal("TEMPLATE_WITHDRAWN", failure.Reason);
        Assert.DoesNotContain(await Client.ListTemplatesAsync().ToListAsync(), t => t.Id == OwnTemplates.Id);
        Assert.Single(await Client.ListTemplateVersionsAsync(OwnTemplates.Id).ToListAsync());
    }

    [Fact]
    public async Task What_cannot_be_withdrawn_is_said_by_field()
    {
        await PutAsync(OwnTemplates.Files());

        var empty = await Assert.ThrowsAsync<ThiDuaException>(() => Client.WithdrawTemplateAsync("", "", " "));
        var lines = await Assert.ThrowsAsync<ThiDuaException>(() => Client.WithdrawTemplateAsync(OwnTemplates.Id, "1.0.0", "a\nb"));
        var unknown = await Assert.ThrowsAsync<ThiDuaException>(() => Client.WithdrawTemplateAsync(OwnTemplates.Id, "7.0.0", "Thử"));
        var versions = await Assert.ThrowsAsync<ThiDuaException>(async () => await Client.ListTemplateVersionsAsync("khong-co").ToListAsync());

        Assert.Equal(["template_id", "version", "reason"], empty.Problems.Select(p => p.Field));
        Assert.Equal(["reason"], lines.Problems.Select(p => p.Field));
        Assert.All([unknown, versions], e => Assert.Equal((StatusCode.NotFound, "TEMPLATE_NOT_FOUND"), (e.StatusCode, e.Reason)));
        Assert.Equal("1.0.0", (await Client.GetTemplateAsync(OwnTemplates.Id)).Template.Version);
    }

    [Fact]
    public async Task Without_a_directory_templates_last_as_long_as_the_service_and_it_says_so()
    {
        await using var service = await RunningService.StartAsync();

        var put = await service.Client.PutTemplateAsync(OwnTemplates.ToSend(OwnTemplates.Files()));
        var rendered = await service.Client.RenderAsync(OwnTemplates.Request());
        var taken = await Assert.ThrowsAsync<ThiDuaException>(() => service.Client.PutTemplateAsync(OwnTemplates.ToSend(OwnTemplates.Files(text: "Khác."))));
        var withdrawn = await service.Client.WithdrawTemplateAsync(OwnTemplates.Id, "1.0.0", "Thử");
        var after = await Assert.ThrowsAsync<ThiDuaException>(() => service.Client.RenderAsync(OwnTemplates.Request("1.0.0")));

        Assert.Contains(put.Diagnostics, d => (d.Code, d.Severity) == ("TEMPLATE_NOT_LASTING", Severity.Warning));
        Assert.Equal("1.0.0", rendered.TemplateVersion);
        Assert.Equal(StatusCode.AlreadyExists, taken.StatusCode);
        Assert.Equal("TEMPLATE_NOT_LASTING", Assert.Single(withdrawn.Diagnostics).Code);
        Assert.Equal("TEMPLATE_WITHDRAWN", after.Reason);
    }

    private Task<RunningService> StartOtherAsync() => RunningService.StartAsync(new ServiceOptions { TemplateDirectory = _directory.Path }, _clock.Replace);

    private Task<PutTemplateResponse> PutAsync(Dictionary<string, string> files) => Client.PutTemplateAsync(OwnTemplates.ToSend(files));

    private async Task PutRawAsync(Dictionary<string, string> files) =>
        await _service!.Templates.PutTemplateAsync(new PutTemplateRequest { Files = { OwnTemplates.ToSend(files) } });

    private Task<ThiDuaException> FailureAsync(Dictionary<string, string> files) => Assert.ThrowsAsync<ThiDuaException>(() => PutAsync(files));
}
