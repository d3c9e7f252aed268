using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>Who is calling: credentials of the channel and of single calls, over TLS with a certificate made for the test.</summary>
public class CredentialsTests
{
    [Fact]
    public async Task Credentials_of_a_channel_go_with_each_call_over_tls()
    {
        var asked = new List<string>();
        var token = CallCredentials.FromInterceptor((context, metadata) =>
        {
            asked.Add($"{new Uri(context.ServiceUrl).AbsolutePath} {context.MethodName}");
            metadata.Add("authorization", "Bearer channel");
            return Task.CompletedTask;
        });

        Assert.Equal("Bearer channel", await AuthorizationAsync(ChannelCredentials.Create(ChannelCredentials.SecureSsl, token), null));
        Assert.Equal(["/thidua.tests.Loopback Empty"], asked);
    }

    [Fact]
    public async Task Credentials_of_a_call_go_with_it_over_tls() =>
        Assert.Equal("Bearer call", await AuthorizationAsync(new SslCredentials(), Bearer("call")));

    [Fact]
    public async Task Composed_credentials_all_apply()
    {
        var trace = CallCredentials.FromInterceptor((_, metadata) =>
        {
            metadata.Add("x-echo-trailing-bin", [9]);
            return Task.CompletedTask;
        });

        Assert.Equal("Bearer both 09", await AuthorizationAsync(new SslCredentials(), CallCredentials.Compose(Bearer("both"), trace)));
    }

    [Fact]
    public async Task A_channel_that_does_not_trust_the_certificate_fails()
    {
        await using var server = await LoopbackServer.StartAsync(tls: true);
        using var channel = server.Connect(options => options.HttpHandler = new SocketsHttpHandler());

        var failure = await Assert.ThrowsAsync<RpcException>(async () =>
            await new Protos.Loopback.LoopbackClient(channel).EmptyAsync(new Empty()));

        Assert.Equal(StatusCode.Internal, failure.StatusCode);
        Assert.NotNull(failure.Status.DebugException);
    }

    [Fact]
    public void Call_credentials_cannot_be_joined_to_an_insecure_channel() =>
        Assert.Throws<ArgumentException>(() => ChannelCredentials.Create(ChannelCredentials.Insecure, Bearer("open")));

    [Fact]
    public void Composing_takes_at_least_two_credentials() =>
        Assert.Throws<ArgumentException>(() => CallCredentials.Compose(Bearer("alone")));

    private static CallCredentials Bearer(string token) => CallCredentials.FromInterceptor((_, metadata) =>
    {
        metadata.Add("authorization", $"Bearer {token}");
        return Task.CompletedTask;
    });

    private static async Task<string?> AuthorizationAsync(ChannelCredentials channelCredentials, CallCredentials? callCredentials)
    {
        await using var server = await LoopbackServer.StartAsync(tls: true);
        using var channel = server.Connect(options => options.Credentials = channelCredentials);
        using var call = new Protos.Loopback.LoopbackClient(channel).EmptyAsync(new Empty(), new CallOptions(credentials: callCredentials));
        await call;
        var trailers = call.GetTrailers();
        return trailers.GetValueBytes("x-echo-trailing-bin") is { } trace
            ? $"{trailers.GetValue("x-authorization")} {Convert.ToHexString(trace)}"
            : trailers.GetValue("x-authorization");
    }
}
