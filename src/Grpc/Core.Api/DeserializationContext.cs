using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a marshaller takes a received message from.</summary>
public abstract class DeserializationContext
{
    /// <summary>The size of the message in bytes.</summary>
    public abstract int PayloadLength { get; }

    /// <summary>The message as an array of its own, which the caller may keep and change.</summary>
    /// <returns>The bytes.</returns>
    public virtual byte[] PayloadAsNewBuffer() => throw new NotImplementedException();

    /// <summary>The message in the buffers it was received into, valid only until deserialization returns.</summary>
    /// <returns>The bytes.</returns>
    public virtual ReadOnlySequence<byte> PayloadAsReadOnlySequence() => throw new NotImplementedException();
}
