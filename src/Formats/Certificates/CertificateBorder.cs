namespace ThiDua.Formats.Certificates;

/// <summary>A line around a certificate, in millimetres.</summary>
/// <param name="Inset">Distance of its outer edge from the edge of the paper.</param>
/// <param name="Thickness">Its thickness.</param>
/// <param name="Colour">Its colour, as <c>#B8860B</c>.</param>
public sealed record CertificateBorder(double Inset, double Thickness, string Colour);
