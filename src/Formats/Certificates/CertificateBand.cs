namespace ThiDua.Formats.Certificates;

/// <summary>Height and place of a box, in millimetres.</summary>
/// <param name="Top">Its upper edge.</param>
/// <param name="Height">Its height.</param>
public sealed record CertificateBand(double Top, double Height);
