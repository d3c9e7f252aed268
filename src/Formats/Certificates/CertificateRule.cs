namespace ThiDua.Formats.Certificates;

/// <summary>A ruled line, in millimetres.</summary>
/// <param name="Top">Where it stands.</param>
/// <param name="Thickness">Its thickness.</param>
public sealed record CertificateRule(double Top, double Thickness);
