using Grpc.Core;

namespace ThiDua.Grpc.Tests.CoreApi;

/// <summary>What a server is told of services and peers.</summary>
public class ServerSideTests
{
    private static readonly Method<string, string> Echo = new(
        MethodType.Unary, "thidua.tests.Hand", "Echo", Marshallers.StringMarshaller, Marshallers.StringMarshaller);

    [Fact]
    public void A_method_is_called_by_its_full_name() => Assert.Equal("/thidua.tests.Hand/Echo", Echo.FullName);

    [Fact]
    public void A_definition_takes_each_method_once()
    {
        var builder = ServerServiceDefinition.CreateBuilder().AddMethod(Echo, new UnaryServerMethod<string, string>(Answer));

        Assert.Throws<ArgumentException>(() => builder.AddMethod(Echo, new UnaryServerMethod<string, string>(Answer)));
    }

    [Fact]
    public void A_binder_receives_the_methods_of_a_definition()
    {
        var binder = new RecordingBinder();

        ServerServiceDefinition.CreateBuilder().AddMethod(Echo, new UnaryServerMethod<string, string>(Answer)).Build().BindService(binder);

        Assert.Equal(["/thidua.tests.Hand/Echo"], binder.Methods);
    }

    [Fact]
    public void A_peer_is_authenticated_if_a_property_identifies_it()
    {
        var name = AuthProperty.Create("cn", "xã Bình Lư"u8.ToArray());
        var known = new AuthContext("cn", new() { ["cn"] = [name], ["other"] = [AuthProperty.Create("other", [1])] });
        var unknown = new AuthContext(null, []);

        Assert.Equal((true, false), (known.IsPeerAuthenticated, unknown.IsPeerAuthenticated));
        Assert.Equal(["xã Bình Lư"], known.PeerIdentity.Select(property => property.Value));
        Assert.Equal(2, known.Properties.Count());
        Assert.Empty(known.FindPropertiesByName("absent"));
        Assert.Empty(unknown.PeerIdentity);
    }

    private static Task<string> Answer(string request, ServerCallContext context) => Task.FromResult(request);

    private sealed class RecordingBinder : ServiceBinderBase
    {
        public List<string> Methods { get; } = [];

        public override void AddMethod<TRequest, TResponse>(
            Method<TRequest, TResponse> method,
            UnaryServerMethod<TRequest, TResponse>? handler) =>
            Methods.Add(method.FullName);
    }
}
