namespace Grpc.Core;

/// <summary>The base of generated clients.</summary>
/// <typeparam name="T">The generated client itself.</typeparam>
public abstract class ClientBase<T> : ClientBase
    where T : ClientBase<T>
{
    /// <summary>A client on a channel.</summary>
    /// <param name="channel">The channel.</param>
    public ClientBase(ChannelBase channel)
        : base(channel)
    {
    }

    /// <summary>A client that makes its calls through an invoker.</summary>
    /// <param name="callInvoker">The invoker.</param>
    public ClientBase(CallInvoker callInvoker)
        : base(callInvoker)
    {
    }

    /// <summary>A client with no channel, for test doubles: calls not overridden throw <see cref="NotImplementedException"/>.</summary>
    protected ClientBase()
    {
    }

    /// <summary>A client like another one with something changed.</summary>
    /// <param name="configuration">What the other client is made of, with the change.</param>
    protected ClientBase(ClientBaseConfiguration configuration)
        : base(configuration)
    {
    }

    /// <summary>The same client naming a host in its calls, for servers that answer for several.</summary>
    /// <param name="host">The host.</param>
    /// <returns>The new client.</returns>
    public T WithHost(string host) => NewInstance(Configuration.WithHost(host));

    /// <summary>Generated code creates the client's own type here.</summary>
    /// <param name="configuration">What the client is made of.</param>
    /// <returns>The new client.</returns>
    protected abstract T NewInstance(ClientBaseConfiguration configuration);
}
