using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Reflection.V1;
using ThiDua.Grpc.Reflection;
using ThiDua.Grpc.Tests.Loopback;
using AlphaClient = Grpc.Reflection.V1Alpha.ServerReflection.ServerReflectionClient;
using AlphaRequest = Grpc.Reflection.V1Alpha.ServerReflectionRequest;
using Answer = Grpc.Reflection.V1.ServerReflectionResponse.MessageResponseOneofCase;

namespace ThiDua.Grpc.Tests.Services;

/// <summary>grpc.reflection.v1 and v1alpha over a real connection.</summary>
public sealed class ReflectionTests : IAsyncLifetime
{
    private static readonly string[] LoopbackFiles =
        ["google/protobuf/descriptor.proto", "google/protobuf/empty.proto", "loopback.proto", "payload.proto"];

    private LoopbackServer? _server;
    private GrpcChannel? _channel;

    public async Task InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync(
            services: services => services.AddGrpcReflection(
                [Protos.Loopback.Descriptor], [Google.Protobuf.WellKnownTypes.AnyReflection.Descriptor]),
            map: app => app.MapGrpcReflectionServices());
        _channel = _server.Connect();
    }

    public async Task DisposeAsync()
    {
        _channel?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    [Fact]
    public async Task Services_are_listed_and_reflection_itself_with_them()
    {
        var answer = await AskAsync(new ServerReflectionRequest { ListServices = "*" });

        Assert.Equal(
            ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection", "thidua.tests.Loopback"],
            answer.ListServicesResponse.Service.Select(service => service.Name));
    }

    [Theory]
    [InlineData("thidua.tests.Loopback")]
    [InlineData("thidua.tests.Loopback.Unary")]
    [InlineData("thidua.tests.UnaryRequest")]
    [InlineData("thidua.tests.UnaryRequest.delay_ms")]
    [InlineData("thidua.tests.capability")]
    public async Task The_file_of_a_name_comes_first_and_all_its_imports_with_it(string symbol)
    {
        var files = Files(await AskAsync(new ServerReflectionRequest { FileContainingSymbol = symbol }));

        Assert.Equal("loopback.proto", files[0].Name);
        Assert.Equal(LoopbackFiles, files.Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("thidua.tests.Payload.Kind", "payload.proto")]
    [InlineData("thidua.tests.Payload.KIND_TEXT", "payload.proto")]
    [InlineData("grpc.reflection.v1.ServerReflectionRequest.message_request", "grpc/reflection/v1/reflection.proto")]
    [InlineData("google.protobuf.Any", "google/protobuf/any.proto")]
    public async Task Names_in_imported_and_additional_files_are_found(string symbol, string file)
    {
        var files = Files(await AskAsync(new ServerReflectionRequest { FileContainingSymbol = symbol }));

        Assert.Equal(file, Assert.Single(files).Name);
    }

    [Fact]
    public async Task A_client_can_rebuild_a_service_from_what_it_is_sent()
    {
        var answer = await AskAsync(new ServerReflectionRequest { FileByFilename = "loopback.proto" });

        var byName = Files(answer).ToDictionary(file => file.Name, file => file.ToByteString());
        var built = FileDescriptor.BuildFromByteStrings(InOrderOfImports("loopback.proto", byName).Select(name => byName[name]));

        var service = built.Single(file => file.Name == "loopback.proto").Services.Single(found => found.Name == "Loopback");
        Assert.Equal(
            ["Empty", "Unary", "ClientStreaming", "ServerStreaming", "Duplex", "NotImplemented"],
            service.Methods.Select(method => method.Name));
        Assert.Equal("thidua.tests.StreamRequest", service.FindMethodByName("Duplex").InputType.FullName);
    }

    [Fact]
    public async Task Extensions_are_found_by_type_and_number()
    {
        var numbers = await AskAsync(new ServerReflectionRequest { AllExtensionNumbersOfType = "google.protobuf.MethodOptions" });
        var file = await AskAsync(Extension("google.protobuf.MethodOptions", 50001));
        var none = await AskAsync(new ServerReflectionRequest { AllExtensionNumbersOfType = "thidua.tests.Payload" });

        Assert.Equal([50001], numbers.AllExtensionNumbersResponse.ExtensionNumber);
        Assert.Equal("google.protobuf.MethodOptions", numbers.AllExtensionNumbersResponse.BaseTypeName);
        Assert.Equal("loopback.proto", Files(file)[0].Name);
        Assert.Equal(Answer.AllExtensionNumbersResponse, none.MessageResponseCase);
        Assert.Empty(none.AllExtensionNumbersResponse.ExtensionNumber);
    }

    public static TheoryData<string, int> Unanswerable => new()
    {
        { """{ "fileByFilename": "none.proto" }""", 5 },
        { """{ "fileContainingSymbol": "thidua.tests.None" }""", 5 },
        { """{ "fileContainingExtension": { "containingType": "google.protobuf.MethodOptions", "extensionNumber": 1 } }""", 5 },
        { """{ "fileContainingExtension": { "containingType": "thidua.tests.None", "extensionNumber": 50001 } }""", 5 },
        { """{ "allExtensionNumbersOfType": "thidua.tests.Loopback" }""", 5 },
        { """{ "allExtensionNumbersOfType": "thidua.tests.None" }""", 5 },
        { """{ "host": "nothing asked" }""", 3 },
    };

    [Theory]
    [MemberData(nameof(Unanswerable))]
    public async Task What_cannot_be_answered_is_an_error_inside_the_stream_which_goes_on(string question, int code)
    {
        var request = ServerReflectionRequest.Parser.ParseJson(question);
        using var call = new ServerReflection.ServerReflectionClient(_channel).ServerReflectionInfo();

        var refused = await AskAsync(call, request);
        var next = await AskAsync(call, new ServerReflectionRequest { ListServices = "" });
        await call.RequestStream.CompleteAsync();

        Assert.Equal((Answer.ErrorResponse, code), (refused.MessageResponseCase, refused.ErrorResponse.ErrorCode));
        Assert.NotEmpty(refused.ErrorResponse.ErrorMessage);
        Assert.Equal(Answer.ListServicesResponse, next.MessageResponseCase);
        Assert.False(await call.ResponseStream.MoveNext());
    }

    [Fact]
    public async Task An_answer_repeats_the_question_and_its_host()
    {
        var request = new ServerReflectionRequest { Host = "thidua.example", FileByFilename = "payload.proto" };

        var answer = await AskAsync(request);

        Assert.Equal(("thidua.example", request), (answer.ValidHost, answer.OriginalRequest));
    }

    [Theory]
    [InlineData("""{ "listServices": "*", "host": "h" }""")]
    [InlineData("""{ "fileContainingSymbol": "thidua.tests.Loopback" }""")]
    [InlineData("""{ "allExtensionNumbersOfType": "google.protobuf.MethodOptions" }""")]
    [InlineData("""{ "fileByFilename": "none.proto" }""")]
    public async Task The_older_protocol_gives_the_same_answers(string question)
    {
        var answer = await AskAsync(ServerReflectionRequest.Parser.ParseJson(question));
        using var call = new AlphaClient(_channel).ServerReflectionInfo();
        await call.RequestStream.WriteAsync(AlphaRequest.Parser.ParseJson(question));
        Assert.True(await call.ResponseStream.MoveNext());

        Assert.Equal(answer.ToByteString(), call.ResponseStream.Current.ToByteString());
    }

    private static ServerReflectionRequest Extension(string type, int number) =>
        new() { FileContainingExtension = new ExtensionRequest { ContainingType = type, ExtensionNumber = number } };

    private static List<FileDescriptorProto> Files(ServerReflectionResponse answer) =>
        [.. answer.FileDescriptorResponse.FileDescriptorProto.Select(FileDescriptorProto.Parser.ParseFrom)];

    private static IEnumerable<string> InOrderOfImports(string name, Dictionary<string, ByteString> files) =>
        FileDescriptorProto.Parser.ParseFrom(files[name]).Dependency
            .SelectMany(import => InOrderOfImports(import, files))
            .Append(name)
            .Distinct();

    private async Task<ServerReflectionResponse> AskAsync(ServerReflectionRequest request)
    {
        using var call = new ServerReflection.ServerReflectionClient(_channel).ServerReflectionInfo();
        return await AskAsync(call, request);
    }

    private static async Task<ServerReflectionResponse> AskAsync(
        AsyncDuplexStreamingCall<ServerReflectionRequest, ServerReflectionResponse> call,
        ServerReflectionRequest request)
    {
        await call.RequestStream.WriteAsync(request);
        Assert.True(await call.ResponseStream.MoveNext());
        return call.ResponseStream.Current;
    }
}
