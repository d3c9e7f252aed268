using System.Collections.Concurrent;

namespace ThiDua.Grpc.Tests.Loopback;

/// <summary>What the server saw of calls that name themselves in the header <c>x-call</c>, for tests to wait for.</summary>
public sealed class CallLog
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _started = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _cancelled = new();

    public void Start(string call, CancellationToken cancelled)
    {
        var ended = Of(_cancelled, call);
        cancelled.Register(() => ended.TrySetResult());
        Of(_started, call).TrySetResult();
    }

    public Task StartedAsync(string call) => Of(_started, call).Task.WaitAsync(TimeSpan.FromSeconds(10));

    public Task CancelledAsync(string call) => Of(_cancelled, call).Task.WaitAsync(TimeSpan.FromSeconds(10));

    private static TaskCompletionSource Of(ConcurrentDictionary<string, TaskCompletionSource> calls, string call) =>
        calls.GetOrAdd(call, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
