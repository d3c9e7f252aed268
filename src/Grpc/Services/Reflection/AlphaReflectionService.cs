using Google.Protobuf;
using Grpc.Core;
using Grpc.Reflection.V1Alpha;
using V1Request = Grpc.Reflection.V1.ServerReflectionRequest;

namespace ThiDua.Grpc.Reflection;

/// <summary>
/// Answers grpc.reflection.v1alpha, the older name of the same protocol. The messages are equal on the wire, so they are
/// carried over to v1 and back as bytes.
/// </summary>
/// <param name="answers">Knows the answers.</param>
public sealed class AlphaReflectionService(ReflectionAnswers answers) : ServerReflection.ServerReflectionBase
{
    /// <inheritdoc />
    public override async Task ServerReflectionInfo(
        IAsyncStreamReader<ServerReflectionRequest> requestStream,
        IServerStreamWriter<ServerReflectionResponse> responseStream,
        ServerCallContext context)
    {
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
        {
            var answer = answers.Answer(V1Request.Parser.ParseFrom(request.ToByteString()));
            await responseStream.WriteAsync(ServerReflectionResponse.Parser.ParseFrom(answer.ToByteString()), context.CancellationToken);
        }
    }
}
