using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>A connection to a server, however many sockets it takes; clients are made on top of it.</summary>
public abstract class ChannelBase
{
    /// <summary>For a deriving client stack.</summary>
    /// <param name="target">The server.</param>
    protected ChannelBase(string target) => Target = GrpcPreconditions.CheckNotNull(target, nameof(target));

    /// <summary>The server.</summary>
    public string Target { get; }

    /// <summary>Creates the invoker through which a client makes its calls.</summary>
    /// <returns>The invoker.</returns>
    public abstract CallInvoker CreateCallInvoker();

    /// <summary>Closes the channel; calls still running are cancelled.</summary>
    /// <returns>Ends when the channel is closed.</returns>
    public Task ShutdownAsync() => ShutdownAsyncCore();

    /// <summary>The work behind <see cref="ShutdownAsync"/>; nothing unless overridden.</summary>
    /// <returns>Ends when the channel is closed.</returns>
    protected virtual Task ShutdownAsyncCore() => Task.CompletedTask;
}
