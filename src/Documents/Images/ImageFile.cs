using System.Collections.Immutable;

namespace ThiDua.Documents.Images;

/// <summary>An image (hình ảnh) as a file that <see cref="ImageReader"/> found sound. Two are equal when their bytes are.</summary>
public sealed class ImageFile : IEquatable<ImageFile>
{
    internal ImageFile(ImageFormat format, ImmutableArray<byte> bytes, int width, int height) =>
        (Format, Bytes, Width, Height) = (format, bytes, width, height);

    /// <summary>Its format.</summary>
    public ImageFormat Format { get; }

    /// <summary>The file, without anything behind its end.</summary>
    public ImmutableArray<byte> Bytes { get; }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>How densely its pixels stand; null when the file does not tell.</summary>
    public Resolution? Resolution { get; internal init; }

    /// <summary>Whether some of it may be transparent.</summary>
    public bool MayBeTransparent { get; internal init; }

    /// <inheritdoc />
    public bool Equals(ImageFile? other) => other is not null && Bytes.AsSpan().SequenceEqual(other.Bytes.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ImageFile);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Bytes.AsSpan());
        return hash.ToHashCode();
    }
}
