using Grpc.Core.Internal;
using Grpc.Core.Utils;

namespace Grpc.Core;

/// <summary>The base of clients generated with the <c>lite_client</c> option, which cannot change their host.</summary>
public abstract class LiteClientBase
{
    /// <summary>A client on a channel.</summary>
    /// <param name="channel">The channel.</param>
    public LiteClientBase(ChannelBase channel)
        : this(GrpcPreconditions.CheckNotNull(channel, nameof(channel)).CreateCallInvoker())
    {
    }

    /// <summary>A client that makes its calls through an invoker.</summary>
    /// <param name="callInvoker">The invoker.</param>
    public LiteClientBase(CallInvoker callInvoker) => CallInvoker = GrpcPreconditions.CheckNotNull(callInvoker, nameof(callInvoker));

    /// <summary>A client with no channel, for test doubles: calls not overridden throw <see cref="NotImplementedException"/>.</summary>
    protected LiteClientBase()
        : this(new UnimplementedCallInvoker())
    {
    }

    /// <summary>What the client makes its calls through.</summary>
    protected CallInvoker CallInvoker { get; }
}
