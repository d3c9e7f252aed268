using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ThiDua.Formats.Images;

/// <summary>A sound image file as writers embed it. Two are equal when their bytes are.</summary>
public sealed class ImageData : IEquatable<ImageData>
{
    /// <summary>An image file.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    public ImageData(ImageKind kind, ImmutableArray<byte> bytes, int width, int height)
    {
        (Kind, Bytes, Width, Height) = (kind, bytes, width, height);
        Digest = Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan()));
    }

    /// <summary>Its kind.</summary>
    public ImageKind Kind { get; }

    /// <summary>The file.</summary>
    public ImmutableArray<byte> Bytes { get; }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>SHA-256 of the file in hexadecimal: what an image is known by that stands in a document more than once.</summary>
    public string Digest { get; }

    /// <summary>Its media type.</summary>
    public string MediaType => Kind == ImageKind.Png ? "image/png" : "image/jpeg";

    /// <inheritdoc />
    public bool Equals(ImageData? other) => other?.Digest == Digest;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ImageData);

    /// <inheritdoc />
    public override int GetHashCode() => Digest.GetHashCode(StringComparison.Ordinal);
}
