namespace Grpc.Core;

/// <summary>How messages are written from now on.</summary>
/// <param name="flags">The flags to set.</param>
public class WriteOptions(WriteFlags flags = default)
{
    /// <summary>No flag set.</summary>
    public static readonly WriteOptions Default = new();

    /// <summary>The flags set.</summary>
    public WriteFlags Flags { get; } = flags;
}
