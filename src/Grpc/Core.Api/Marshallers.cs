using System.Text;

namespace Grpc.Core;

/// <summary>Creates marshallers; generated code calls this.</summary>
public static class Marshallers
{
    /// <summary>Text as UTF-8.</summary>
    public static Marshaller<string> StringMarshaller { get; } = Create(Encoding.UTF8.GetBytes, Encoding.UTF8.GetString);

    /// <summary>Creates a marshaller from two functions on arrays.</summary>
    /// <typeparam name="T">The message type.</typeparam>
    /// <param name="serializer">Message to bytes.</param>
    /// <param name="deserializer">Bytes to message.</param>
    /// <returns>The marshaller.</returns>
    public static Marshaller<T> Create<T>(Func<T, byte[]> serializer, Func<byte[], T> deserializer) => new(serializer, deserializer);

    /// <summary>Creates a marshaller from two functions on contexts, which can avoid copies.</summary>
    /// <typeparam name="T">The message type.</typeparam>
    /// <param name="serializer">Puts a message into the context.</param>
    /// <param name="deserializer">Takes a message out of the context.</param>
    /// <returns>The marshaller.</returns>
    public static Marshaller<T> Create<T>(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer) =>
        new(serializer, deserializer);
}
