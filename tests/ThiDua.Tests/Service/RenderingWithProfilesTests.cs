using System.Text.Json.Nodes;
using Grpc.Core;
using ThiDua.Client;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>Documents whose frame comes from rules and profile.</summary>
public sealed class RenderingWithProfilesTests : IAsyncLifetime
{
    private RunningService? _service;

    private ThiDuaClient Client => _service!.Client;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service!.DisposeAsync();

    [Fact]
    public async Task A_clerk_who_types_neither_recipients_nor_signer_gets_both_with_their_reasons()
    {
        await Client.PutProfileAsync(Plans.Unit, Agencies.Profile());

        var request = Request();
        request.Formats.Add(Format.Html);
        var made = await Client.RenderAsync(request);

        var text = made.Files[1].Content.ToStringUtf8();
        Assert.Equal(1, made.ProfileVersion);
        Assert.Contains(made.Derivations, d => d.Text == "Trần Thanh Tuấn" && d.Origin == Origin.Profile);
        Assert.Contains(made.Derivations, d => d.Text == "Sở Nội vụ tỉnh (để b/c)");
        Assert.Contains("Trần Thanh Tuấn", text, StringComparison.Ordinal);
        Assert.Contains("Ban Quản lý chợ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pinned_version_gives_the_same_bytes_whatever_is_stored_later()
    {
        await Client.PutProfileAsync(Plans.Unit, Agencies.Profile());
        var before = await Client.RenderAsync(Request());
        var changed = Agencies.Profile();
        changed.Leaders[0].Name = "Lò Văn Thắng";
        await Client.PutProfileAsync(Plans.Unit, changed);

        var pinned = await Client.RenderAsync(Request(before.ProfileVersion));
        var latest = await Client.RenderAsync(Request());

        Assert.Equal((1, 1, 2), (before.ProfileVersion, pinned.ProfileVersion, latest.ProfileVersion));
        Assert.Equal(before, pinned);
        Assert.NotEqual(before.Files[0].Header.Sha256, latest.Files[0].Header.Sha256);
    }

    [Fact]
    public async Task The_rules_defaults_alone_can_be_asked_for()
    {
        var data = Data();
        data["signature"] = new JsonObject { ["name"] = "Trần Thanh Tuấn" };
        var before = await Client.RenderAsync(Request(data: data));
        await Client.PutProfileAsync(Plans.Unit, Agencies.Profile());

        Assert.Equal(before, await Client.RenderAsync(Request(-1, data)));
    }

    [Fact]
    public async Task The_stream_tells_the_same_reasons()
    {
        await Client.PutProfileAsync(Plans.Unit, Agencies.Profile());

        var unary = await Client.RenderAsync(Request());
        var summary = await Client.RenderStreamAsync(Request(), (_, _) => Task.CompletedTask);

        Assert.NotEmpty(summary.Derivations);
        Assert.Equal(unary.Derivations, summary.Derivations);
        Assert.Equal(1, summary.ProfileVersion);
    }

    [Fact]
    public async Task A_name_that_neither_data_nor_profile_knows_is_an_error_and_never_a_blank()
    {
        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => Client.RenderAsync(Request()));

        Assert.Equal(("signature.name", "FIELD_REQUIRED"), (failure.Problems.Single().Field, failure.Problems.Single().Reason));
    }

    [Fact]
    public async Task A_signature_that_the_law_does_not_allow_makes_no_document()
    {
        var data = Data();
        data["signature"] = new JsonObject { ["role"] = "delegate-deputy", ["unit"] = "culture-society", ["name"] = "Nguyễn Văn A" };

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => Client.RenderAsync(Request(data: data)));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Contains(failure.Problems, p => p.Field.StartsWith("signature", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_that_does_not_exist_is_not_found()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await _service!.Rendering.RenderAsync(Request(9)));

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        var resource = StatusDetails.Of<Google.Rpc.ResourceInfo>(failure)!;
        Assert.Equal(("thidua.v1.AgencyProfile", Plans.Unit + "/9"), (resource.ResourceType, resource.ResourceName));
    }

    [Fact]
    public async Task An_issuer_that_the_template_does_not_serve_is_a_failed_precondition()
    {
        var request = Request();
        request.Issuer = "people-council";

        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => Client.RenderAsync(request));

        Assert.Equal((StatusCode.FailedPrecondition, "ISSUER_NOT_SERVED"), (failure.StatusCode, failure.Reason));
    }

    private static JsonObject Data()
    {
        var data = Plans.Data();
        data.Remove("recipients");
        data.Remove("signature");
        return data;
    }

    private static RenderRequest Request(int version = 0, JsonObject? data = null)
    {
        var request = Plans.Request(data ?? Data());
        request.ProfileVersion = version;
        return request;
    }
}
