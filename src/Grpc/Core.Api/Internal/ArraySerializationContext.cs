using System.Buffers;

namespace Grpc.Core.Internal;

/// <summary>Collects one serialized message in an array.</summary>
internal sealed class ArraySerializationContext : SerializationContext
{
    private ArrayBufferWriter<byte>? _writer;
    private byte[]? _payload;

    /// <summary>The message, once it is complete.</summary>
    public byte[] Payload => _payload ?? throw new InvalidOperationException("The serializer did not complete the message.");

    public override void Complete(byte[] payload) => SetPayload(payload);

    public override void Complete() => SetPayload(_writer is null ? [] : _writer.WrittenSpan.ToArray());

    public override IBufferWriter<byte> GetBufferWriter() => _writer ??= new ArrayBufferWriter<byte>();

    private void SetPayload(byte[] payload) =>
        _payload = _payload is null ? payload : throw new InvalidOperationException("The serializer completed the message twice.");
}
