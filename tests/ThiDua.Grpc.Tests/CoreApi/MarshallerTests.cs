using System.Buffers;
using System.Text;
using Grpc.Core;

namespace ThiDua.Grpc.Tests.CoreApi;

/// <summary>Marshallers made of either pair of functions offer the other pair as well.</summary>
public class MarshallerTests
{
    private const string Text = "Kế hoạch số 653/KH-UBND 😈";

    [Fact]
    public void Text_goes_to_utf8_and_back() =>
        Assert.Equal(Text, Marshallers.StringMarshaller.Deserializer(Marshallers.StringMarshaller.Serializer(Text)));

    [Fact]
    public void Functions_on_contexts_serve_arrays_too()
    {
        var marshaller = Marshallers.Create(
            (string text, SerializationContext context) =>
            {
                context.SetPayloadLength(Encoding.UTF8.GetByteCount(text));
                context.GetBufferWriter().Write(Encoding.UTF8.GetBytes(text));
                context.Complete();
            },
            context => Encoding.UTF8.GetString(context.PayloadAsReadOnlySequence()) + context.PayloadLength);

        Assert.Equal(Encoding.UTF8.GetBytes(Text), marshaller.Serializer(Text));
        Assert.Equal("abc3", marshaller.Deserializer("abc"u8.ToArray()));
    }

    [Fact]
    public void A_serializer_that_completes_no_message_or_two_is_a_bug()
    {
        var none = Marshallers.Create((string _, SerializationContext _) => { }, _ => "");
        var two = Marshallers.Create(
            (string _, SerializationContext context) =>
            {
                context.Complete([]);
                context.Complete([]);
            },
            _ => "");

        Assert.Throws<InvalidOperationException>(() => none.Serializer(""));
        Assert.Throws<InvalidOperationException>(() => two.Serializer(""));
    }
}
