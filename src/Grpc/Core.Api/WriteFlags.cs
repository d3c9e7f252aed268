namespace Grpc.Core;

/// <summary>How a single message is written.</summary>
[Flags]
public enum WriteFlags
{
    /// <summary>The message may be held back to be sent together with later ones.</summary>
    BufferHint = 0x1,

    /// <summary>The message is not compressed even if the call is.</summary>
    NoCompress = 0x2,
}
