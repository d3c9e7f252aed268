using Grpc.Core;
using Grpc.Reflection.V1;

namespace ThiDua.Grpc.Reflection;

/// <summary>Answers grpc.reflection.v1, question by question.</summary>
/// <param name="answers">Knows the answers.</param>
public sealed class ReflectionService(ReflectionAnswers answers) : ServerReflection.ServerReflectionBase
{
    /// <inheritdoc />
    public override async Task ServerReflectionInfo(
        IAsyncStreamReader<ServerReflectionRequest> requestStream,
        IServerStreamWriter<ServerReflectionResponse> responseStream,
        ServerCallContext context)
    {
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
            await responseStream.WriteAsync(answers.Answer(request), context.CancellationToken);
    }
}
