using System.Buffers;

namespace Grpc.Core;

/// <summary>
/// Where a marshaller puts a serialized message: either the whole array at once, or through a buffer writer that is completed at the end.
/// </summary>
public abstract class SerializationContext
{
    /// <summary>Hands over the message as one array.</summary>
    /// <param name="payload">The bytes; the array is not copied and must not change any more.</param>
    public virtual void Complete(byte[] payload) => throw new NotImplementedException();

    /// <summary>The writer to put the message into; <see cref="Complete()"/> must follow.</summary>
    /// <returns>The writer.</returns>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotImplementedException();

    /// <summary>Announces the exact size, so that the message can be framed before it is written.</summary>
    /// <param name="payloadLength">The size in bytes.</param>
    public virtual void SetPayloadLength(int payloadLength)
    {
    }

    /// <summary>Ends the message that was written into the buffer writer.</summary>
    public virtual void Complete() => throw new NotImplementedException();
}
