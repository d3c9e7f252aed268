using Grpc.Core;
using ThiDua.Client;
using ThiDua.Service.Hosting;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>The library of templates over a real connection.</summary>
public sealed class TemplateListTests : IAsyncLifetime
{
    private readonly TemplateDirectory _directory = new();
    private readonly ManualClock _clock = new();
    private RunningService? _service;

    private RunningService Service => _service!;

    public async Task InitializeAsync()
    {
        foreach (var number in Enumerable.Range(1, 7))
            _directory.Add($"own.{number}", levels: number % 2 == 0 ? "xa" : "phuong");
        _service = await RunningService.StartAsync(new ServiceOptions { TemplateDirectory = _directory.Path }, _clock.Replace);
    }

    public async Task DisposeAsync()
    {
        await Service.DisposeAsync();
        _directory.Dispose();
    }

    [Fact]
    public async Task Built_in_templates_and_the_users_own_are_listed_in_the_order_of_ids()
    {
        var ids = await Service.Client.ListTemplatesAsync().Select(t => t.Id).ToListAsync();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Contains(Plans.Template, ids);
        Assert.Contains("own.1", ids);
    }

    [Fact]
    public async Task A_level_filters()
    {
        var wards = await Service.Client.ListTemplatesAsync(Level.Ward).ToListAsync();

        Assert.Equal(["own.1", "own.3", "own.5", "own.7"], wards.Select(t => t.Id).Where(id => id.StartsWith("own.", StringComparison.Ordinal)));
        Assert.All(wards, t => Assert.Contains(Level.Ward, t.Levels));
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_overlap()
    {
        var whole = await Service.Templates.ListTemplatesAsync(new ListTemplatesRequest());
        var request = new ListTemplatesRequest { PageSize = 3 };
        var ids = new List<string>();
        do
        {
            var page = await Service.Templates.ListTemplatesAsync(request);
            Assert.InRange(page.Templates.Count, 1, 3);
            Assert.Equal(whole.TotalSize, page.TotalSize);
            ids.AddRange(page.Templates.Select(t => t.Id));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);

        Assert.Equal(whole.Templates.Select(t => t.Id), ids);
        Assert.Equal(whole.TotalSize, ids.Count);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(201)]
    public async Task A_page_size_out_of_range_is_a_violation(int size)
    {
        var problem = await ViolationAsync(new ListTemplatesRequest { PageSize = size });

        Assert.Equal(("page_size", "OUT_OF_RANGE"), (problem.Field, problem.Reason));
    }

    [Fact]
    public async Task A_page_token_of_another_level_or_changed_on_the_way_is_a_violation()
    {
        var token = (await Service.Templates.ListTemplatesAsync(new ListTemplatesRequest { PageSize = 1 })).NextPageToken;
        Assert.Matches("^[A-Za-z0-9_-]+$", token);
        var changed = token[..^1] + (token[^1] == 'A' ? 'Q' : 'A');
        ListTemplatesRequest[] requests =
        [
            new() { PageToken = token, Level = Level.Ward }, new() { PageToken = changed }, new() { PageToken = token[..^4] },
            new() { PageToken = "không phải" }, new() { PageToken = "AAAA" },
        ];

        foreach (var request in requests)
        {
            var problem = await ViolationAsync(request);
            Assert.Equal(("page_token", "PAGE_TOKEN_INVALID"), (problem.Field, problem.Reason));
        }
    }

    [Fact]
    public async Task A_level_that_does_not_exist_is_a_violation() =>
        Assert.Equal("level", (await ViolationAsync(new ListTemplatesRequest { Level = (Level)99 })).Field);

    [Fact]
    public async Task A_template_comes_with_its_schema_and_samples()
    {
        var answer = await Service.Client.GetTemplateAsync("own.2");

        Assert.Equal(("own.2", "1.0.0", "plan", "Kế hoạch"), (answer.Template.Id, answer.Template.Version, answer.Template.Kind, answer.Template.KindName));
        Assert.Contains("\"signature\"", answer.SchemaJson, StringComparison.Ordinal);
        var sample = Assert.Single(answer.Samples);
        Assert.Equal(("xa", Level.Commune, Plans.Unit), (sample.Name, sample.Level, sample.Unit));
        var made = await Service.Client.RenderAsync(new RenderRequest
        {
            TemplateId = "own.2",
            Unit = sample.Unit,
            DataJson = sample.DataJson,
            Formats = { Format.Docx },
        });
        Assert.Single(made.Files);
    }

    [Fact]
    public async Task An_unknown_template_or_version_is_not_found()
    {
        var id = await Assert.ThrowsAsync<ThiDuaException>(() => Service.Client.GetTemplateAsync("khong-co"));
        var version = await Assert.ThrowsAsync<ThiDuaException>(() => Service.Client.GetTemplateAsync("own.1", "9.9.9"));

        Assert.All([id, version], e => Assert.Equal((StatusCode.NotFound, "TEMPLATE_NOT_FOUND"), (e.StatusCode, e.Reason)));
        Assert.Contains("khong-co", id.Message, StringComparison.Ordinal);
        Assert.Contains("1.0.0", version.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_template_of_the_directory_is_a_failed_precondition()
    {
        _directory.Write("hong", "template.json", "{");
        _clock.Advance(TimeSpan.FromSeconds(2));

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => Service.Client.GetTemplateAsync("hong"));

        Assert.Equal((StatusCode.FailedPrecondition, "TEMPLATE_BROKEN"), (failure.StatusCode, failure.Reason));
    }

    [Fact]
    public async Task A_changed_template_is_taken_up_while_the_service_runs()
    {
        var before = await Service.Client.RenderAsync(Own("own.2"));
        _directory.Add("own.2", levels: "xa", version: "1.1.0", body: "<document><subject>{{subject}}</subject><p>Đoạn mới.</p></document>");
        _directory.Add("own.8", levels: "xa");
        _clock.Advance(TimeSpan.FromSeconds(2));

        var after = await Service.Client.RenderAsync(Own("own.2"));
        var ids = await Service.Client.ListTemplatesAsync().Select(t => t.Id).ToListAsync();

        Assert.Equal(("1.0.0", "1.1.0"), (before.TemplateVersion, after.TemplateVersion));
        Assert.NotEqual(before.Files[0].Header.Sha256, after.Files[0].Header.Sha256);
        Assert.Contains("own.8", ids);
    }

    private static RenderRequest Own(string id)
    {
        var request = Plans.Request();
        request.TemplateId = id;
        return request;
    }

    private async Task<FieldProblem> ViolationAsync(ListTemplatesRequest request)
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await Service.Templates.ListTemplatesAsync(request));
        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        var violation = Assert.Single(StatusDetails.Of<Google.Rpc.BadRequest>(failure)!.FieldViolations);
        return new FieldProblem(violation.Field, violation.Description, violation.Reason);
    }
}
