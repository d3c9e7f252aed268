namespace ThiDua.Formats.Certificates;

/// <summary>A box, in millimetres.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record CertificateBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Whether it covers a part of another; to touch is not to cover.</summary>
    public bool Covers(CertificateBox other) =>
        Left < other.Left + other.Width && other.Left < Left + Width && Top < other.Top + other.Height && other.Top < Top + Height;

    /// <summary>Whether it lies within another.</summary>
    public bool IsWithin(CertificateBox other) =>
        Left >= other.Left && Top >= other.Top && Left + Width <= other.Left + other.Width && Top + Height <= other.Top + other.Height;
}
