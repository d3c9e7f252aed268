using System.Text.Json.Nodes;
using Google.Rpc;
using Grpc.Core;
using ThiDua.Client;
using ThiDua.Service.Hosting;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>What callers are told when the input is at fault.</summary>
public class FaultTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private const int HeaderLimitOfCommonClients = 8 * 1024;

    private RunningService Service => fixture.Service;

    [Fact]
    public async Task Several_faults_at_once_are_one_violation_per_bad_field_with_its_path()
    {
        var data = Plans.Data();
        data["recipients"]!["entries"] = new JsonArray();
        data["signature"]!["name"] = "";
        data["signature"]!["lines"]![1] = "Chủ tịch";
        data["chuDe"] = "thừa";

        var failure = await FailAsync(Plans.Request(data));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        var violations = StatusDetails.Of<BadRequest>(failure)!.FieldViolations;
        Assert.Equal(
            ["chuDe FIELD_UNKNOWN", "recipients.entries TOO_FEW_ITEMS", "signature.lines[1] TEXT_FORM", "signature.name TEXT_EMPTY"],
            violations.Select(v => $"{v.Field} {v.Reason}").Order(StringComparer.Ordinal));
        Assert.All(violations, v => Assert.Matches("[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]", v.Description));
    }

    [Fact]
    public async Task An_error_carries_reason_and_domain_for_programs_and_a_Vietnamese_message_for_people()
    {
        var request = Plans.Request();
        request.Unit = "xã Không Có Đâu";

        var failure = await FailAsync(request);

        var info = StatusDetails.Of<ErrorInfo>(failure)!;
        Assert.Equal(("UNIT_NOT_FOUND", "thidua", "1"), (info.Reason, info.Domain, info.Metadata["faults"]));
        var localized = StatusDetails.Of<LocalizedMessage>(failure)!;
        Assert.Equal("vi-VN", localized.Locale);
        Assert.StartsWith("Không có đơn vị “xã Không Có Đâu”", localized.Message, StringComparison.Ordinal);
        Assert.Equal("unit", StatusDetails.Of<BadRequest>(failure)!.FieldViolations.Single().Field);
        Assert.Equal((int)failure.StatusCode, StatusDetails.Of(failure).Code);
        Assert.Equal(failure.Status.Detail, StatusDetails.Of(failure).Message);
        Assert.All(failure.Status.Detail, c => Assert.True(char.IsAscii(c)));
    }

    [Fact]
    public async Task An_empty_request_names_every_field_it_needs() =>
        Assert.Equal(["formats", "template_id"], await FieldsAsync(new RenderRequest()));

    [Fact]
    public async Task A_bad_unit_and_a_bad_date_are_told_together()
    {
        var request = Plans.Request();
        request.Unit = "";
        request.IssueDate = "2026-02-30";

        Assert.Equal(["issue_date", "unit"], await FieldsAsync(request));
    }

    [Fact]
    public async Task Formats_that_are_unspecified_unknown_or_given_twice_are_told_by_their_place()
    {
        var request = Plans.Request();
        request.Formats.Add([Format.Unspecified, Format.Docx, (Format)99]);

        Assert.Equal(["formats[1]", "formats[2]", "formats[3]"], await FieldsAsync(request));
    }

    [Theory]
    [InlineData("{ không phải JSON")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Data_that_is_no_JSON_object_is_a_fault_of_data_json(string json)
    {
        var request = Plans.Request();
        request.DataJson = json;

        Assert.Equal(["data_json"], await FieldsAsync(request));
    }

    [Fact]
    public async Task An_unknown_template_is_not_found_and_named()
    {
        var request = Plans.Request();
        request.TemplateId = "plan.khong-co";

        var failure = await FailAsync(request);

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        Assert.Equal("TEMPLATE_NOT_FOUND", StatusDetails.Of<ErrorInfo>(failure)!.Reason);
        var resource = StatusDetails.Of<ResourceInfo>(failure)!;
        Assert.Equal(("thidua.v1.Template", "plan.khong-co"), (resource.ResourceType, resource.ResourceName));
    }

    [Fact]
    public async Task A_template_that_does_not_serve_the_level_is_a_failed_precondition()
    {
        using var directory = new TemplateDirectory();
        directory.Add("own.ward", levels: "phuong");
        await using var service = await RunningService.StartAsync(new ServiceOptions { TemplateDirectory = directory.Path });
        var request = Plans.Request();
        request.TemplateId = "own.ward";

        var failure = await Assert.ThrowsAsync<RpcException>(async () => await service.Rendering.RenderAsync(request));

        Assert.Equal(StatusCode.FailedPrecondition, failure.StatusCode);
        var violation = Assert.Single(StatusDetails.Of<PreconditionFailure>(failure)!.Violations);
        Assert.Equal(("LEVEL_NOT_SERVED", "unit"), (violation.Type, violation.Subject));
    }

    [Fact]
    public async Task A_template_that_does_not_compile_is_a_failed_precondition()
    {
        using var directory = new TemplateDirectory();
        directory.Add("own.broken", levels: "xa", body: "{{#each opening}}");
        await using var service = await RunningService.StartAsync(new ServiceOptions { TemplateDirectory = directory.Path });
        var request = Plans.Request();
        request.TemplateId = "own.broken";

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => service.Client.RenderAsync(request));

        Assert.Equal((StatusCode.FailedPrecondition, "TEMPLATE_BROKEN"), (failure.StatusCode, failure.Reason));
        Assert.Contains("body.hbs", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_over_2_MiB_exhausts_resources()
    {
        var request = Plans.Request();
        request.DataJson = "{\"subject\": \"" + new string('a', 2 * 1024 * 1024) + "\"}";

        var failure = await FailAsync(request);

        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
        Assert.Equal("DATA_TOO_LARGE", StatusDetails.Of<ErrorInfo>(failure)!.Reason);
        Assert.Equal("data_json", Assert.Single(StatusDetails.Of<QuotaFailure>(failure)!.Violations).Subject);
    }

    [Fact]
    public async Task A_message_over_31_MiB_exhausts_resources_compressed_or_not()
    {
        var request = Plans.Request();
        request.DataJson = "{\"subject\": \"" + new string('a', 32 * 1024 * 1024) + "\"}";

        var plain = await FailAsync(request);
        var compressed = await Assert.ThrowsAsync<ThiDuaException>(() => Service.Client.RenderAsync(request));

        Assert.Equal((StatusCode.ResourceExhausted, StatusCode.ResourceExhausted), (plain.StatusCode, compressed.StatusCode));
        Assert.Contains("kích thước", compressed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_over_the_limit_of_an_answer_points_to_the_stream_and_can_be_streamed()
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions { MaxOutputBytes = 4_000 });
        var request = Plans.Request();

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => service.Client.RenderAsync(request));
        var sizes = new List<int>();
        await service.Client.RenderStreamAsync(request, (file, _) =>
        {
            sizes.Add(file.Content.Length);
            return Task.CompletedTask;
        });

        Assert.Equal((StatusCode.ResourceExhausted, "OUTPUT_TOO_LARGE"), (failure.StatusCode, failure.Reason));
        Assert.Contains("RenderStream", failure.Message, StringComparison.Ordinal);
        Assert.True(Assert.Single(sizes) > 4_000);
    }

    [Fact]
    public async Task Bad_input_of_a_stream_fails_before_anything_is_sent()
    {
        using var call = Service.Rendering.RenderStream(new RenderRequest());

        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
    }

    [Fact]
    public async Task However_many_and_long_the_faults_the_trailers_stay_within_what_clients_take()
    {
        var data = Plans.Data();
        data["signature"]!["name"] = new string('Ế', 30_000);
        for (var i = 0; i < 90; i++)
            data[new string('ậ', 100 + i * 40) + i] = i;

        var failure = await FailAsync(Plans.Request(data));

        var trailers = failure.Trailers.Sum(e => e.Key.Length + 32 + (e.IsBinary ? e.ValueBytes.Length * 4 / 3 : e.Value.Length));
        Assert.InRange(trailers + Uri.EscapeDataString(failure.Status.Detail).Length, 1, HeaderLimitOfCommonClients);
        var info = StatusDetails.Of<ErrorInfo>(failure)!;
        var told = StatusDetails.Of<BadRequest>(failure)!.FieldViolations.Count;
        Assert.Equal(told.ToString(System.Globalization.CultureInfo.InvariantCulture), info.Metadata["faults_told"]);
        Assert.InRange(told, 5, 90);
        Assert.NotEqual(info.Metadata["faults"], info.Metadata["faults_told"]);
        Assert.Contains($"{told} lỗi đầu", StatusDetails.Of<LocalizedMessage>(failure)!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("template")]
    [InlineData("unit")]
    [InlineData("version")]
    public async Task A_single_fault_that_quotes_a_long_text_is_shortened(string field)
    {
        var (request, text) = (Plans.Request(), string.Concat(Enumerable.Repeat("ậ😈", 20_000)));
        switch (field)
        {
            case "template":
                request.TemplateId = text;
                break;
            case "unit":
                request.Unit = text;
                break;
            default:
                request.TemplateVersion = text;
                break;
        }

        var failure = await FailAsync(request);

        Assert.InRange(failure.Trailers.GetValueBytes("grpc-status-details-bin")!.Length * 4 / 3, 1, HeaderLimitOfCommonClients - 500);
        Assert.Contains("…", StatusDetails.Of<LocalizedMessage>(failure)!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', StatusDetails.Of<LocalizedMessage>(failure)!.Message);
    }

    [Theory]
    [InlineData("""{ "subject": "\ud800" }""")]
    [InlineData("""{ "\udc00": 1 }""")]
    [InlineData("""{ "subject": "\u0000" }""")]
    public async Task Half_characters_and_control_characters_are_faults_of_the_input(string json)
    {
        var request = Plans.Request();
        request.DataJson = json;

        Assert.Equal(StatusCode.InvalidArgument, (await FailAsync(request)).StatusCode);
    }

    private async Task<RpcException> FailAsync(RenderRequest request) =>
        await Assert.ThrowsAsync<RpcException>(async () => await Service.Rendering.RenderAsync(request));

    private async Task<IEnumerable<string>> FieldsAsync(RenderRequest request)
    {
        var failure = await FailAsync(request);
        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        return StatusDetails.Of<BadRequest>(failure)!.FieldViolations.Select(v => v.Field).Order(StringComparer.Ordinal);
    }
}
