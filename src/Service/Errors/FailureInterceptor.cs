using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Logging;

namespace ThiDua.Service.Errors;

/// <summary>
/// Ends every call with a status that says enough: cancellation and deadline by their names, and what nobody expected as
/// INTERNAL, with the exception in the log and nothing of it in the answer.
/// </summary>
/// <param name="time">Clock, to tell a deadline from a cancellation.</param>
/// <param name="log">Where the unexpected is written.</param>
public sealed partial class FailureInterceptor(TimeProvider time, ILogger<FailureInterceptor> log) : Interceptor
{
    /// <inheritdoc />
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(() => continuation(request, context), context);

    /// <inheritdoc />
    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream,
        ServerCallContext context,
        ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(() => continuation(requestStream, context), context);

    /// <inheritdoc />
    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request,
        IServerStreamWriter<TResponse> responseStream,
        ServerCallContext context,
        ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(() => Answered(continuation(request, responseStream, context)), context);

    /// <inheritdoc />
    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream,
        IServerStreamWriter<TResponse> responseStream,
        ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        GuardAsync(() => Answered(continuation(requestStream, responseStream, context)), context);

    private static async Task<bool> Answered(Task call)
    {
        await call;
        return true;
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> call, ServerCallContext context)
    {
        try
        {
            return await call();
        }
        catch (RpcException)
        {
            throw;
        }
        catch (Exception exception) when (context.CancellationToken.IsCancellationRequested || exception is OperationCanceledException)
        {
            // What a call throws after its end, such as a failed write, mostly tells no more than that it has ended.
            LogEnded(exception, context.Method);
            throw Ended(context.Deadline);
        }
        catch (Exception exception)
        {
            LogUnexpected(exception, context.Method);
            throw RpcFailure.From(
                StatusCode.Internal, "INTERNAL_ERROR", "Internal error.", "Dịch vụ gặp lỗi bên trong. Hãy báo cho người quản trị.");
        }
    }

    private RpcException Ended(DateTime deadline) => deadline <= time.GetUtcNow().UtcDateTime
        ? RpcFailure.From(
            StatusCode.DeadlineExceeded, "DEADLINE_EXCEEDED", "The deadline has passed.", "Dịch vụ không làm kịp trong thời gian cho phép.")
        : RpcFailure.From(StatusCode.Cancelled, "CANCELLED", "The call was cancelled.", "Yêu cầu đã bị hủy.");

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected failure of {Method}")]
    private partial void LogUnexpected(Exception exception, string method);

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} was ended from outside")]
    private partial void LogEnded(Exception exception, string method);
}
