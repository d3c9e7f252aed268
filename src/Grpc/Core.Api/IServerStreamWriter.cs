namespace Grpc.Core;

/// <summary>The responses of a streaming method; the stream ends when the method does.</summary>
/// <typeparam name="T">The message type.</typeparam>
public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>
{
}
