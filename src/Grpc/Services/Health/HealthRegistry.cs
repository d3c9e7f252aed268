using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ThiDua.Grpc.Health;

/// <summary>
/// Holds the health of each service, by full name; the name "" stands for the server as a whole, which is serving until said
/// otherwise. Safe to use from several threads.
/// </summary>
public sealed class HealthRegistry
{
    /// <summary>The name of the server as a whole.</summary>
    public const string WholeServer = "";

    // A watcher that lags behind by more than this loses the oldest of the changes that it has not seen, never the newest.
    private const int UnseenChanges = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<Channel<HealthState?>>> _watchers = [];
    private ImmutableSortedDictionary<string, HealthState> _states =
        ImmutableSortedDictionary.Create<string, HealthState>(StringComparer.Ordinal).Add(WholeServer, HealthState.Serving);

    private bool _closed;

    /// <summary>The health of every service at this moment.</summary>
    public IReadOnlyDictionary<string, HealthState> States
    {
        get
        {
            lock (_lock)
                return _states;
        }
    }

    /// <summary>The health of a service at this moment.</summary>
    /// <param name="service">The full name; "" for the whole server.</param>
    /// <returns>The health, or null if the service is not known.</returns>
    public HealthState? Find(string service) => States.TryGetValue(service, out var state) ? state : null;

    /// <summary>Makes a service known or changes its health. After <see cref="Close"/> nothing changes any more.</summary>
    /// <param name="service">The full name; "" for the whole server.</param>
    /// <param name="state">The health from now on.</param>
    public void Set(string service, HealthState state)
    {
        ArgumentNullException.ThrowIfNull(service);
        lock (_lock)
            if (!_closed)
                Change(service, state);
    }

    /// <summary>Forgets a service; watchers hear that it is not known. After <see cref="Close"/> nothing changes any more.</summary>
    /// <param name="service">The full name.</param>
    public void Remove(string service)
    {
        ArgumentNullException.ThrowIfNull(service);
        lock (_lock)
            if (!_closed)
                Change(service, null);
    }

    /// <summary>The server is stopping: every service is reported as not serving and every watch ends.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _closed = true;
            foreach (var service in _states.Keys)
                Change(service, HealthState.NotServing);
            foreach (var watcher in _watchers.Values.SelectMany(watchers => watchers))
                watcher.Writer.TryComplete();
        }
    }

    /// <summary>The health of a service at this moment and then after each change; null while the service is not known.</summary>
    /// <param name="service">The full name; "" for the whole server.</param>
    /// <param name="cancellationToken">Ends the watch with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The states; the sequence ends when the registry is closed.</returns>
    public async IAsyncEnumerable<HealthState?> WatchAsync(
        string service,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var watcher = Subscribe(service);
        try
        {
            await foreach (var state in watcher.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return state;
        }
        finally
        {
            Unsubscribe(service, watcher);
        }
    }

    private Channel<HealthState?> Subscribe(string service)
    {
        var watcher = Channel.CreateBounded<HealthState?>(
            new BoundedChannelOptions(UnseenChanges) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        lock (_lock)
        {
            watcher.Writer.TryWrite(_states.TryGetValue(service, out var state) ? state : null);
            if (_closed)
                watcher.Writer.TryComplete();
            else if (_watchers.TryGetValue(service, out var others))
                others.Add(watcher);
            else
                _watchers.Add(service, [watcher]);
        }

        return watcher;
    }

    private void Unsubscribe(string service, Channel<HealthState?> watcher)
    {
        lock (_lock)
            if (_watchers.TryGetValue(service, out var watchers) && watchers.Remove(watcher) && watchers.Count == 0)
                _watchers.Remove(service);
    }

    private void Change(string service, HealthState? state)
    {
        HealthState? before = _states.TryGetValue(service, out var known) ? known : null;
        if (before == state)
            return;
        _states = state is { } next ? _states.SetItem(service, next) : _states.Remove(service);
        if (_watchers.TryGetValue(service, out var watchers))
            foreach (var watcher in watchers)
                watcher.Writer.TryWrite(state);
    }
}
