using System.Collections.Immutable;
using ThiDua.Documents.Images;

namespace ThiDua.Documents.Certificates;

/// <summary>
/// Certificates (giấy khen, bằng khen, giấy chứng nhận) handed out under one decision, one for each person or body it commends. Who
/// awards, the number of the decision, place, date and signature are those of the document they belong to.
/// </summary>
/// <param name="Layout">Id of the layout, such as <c>GK-A4</c>.</param>
/// <param name="Presents">The word above the name of the award: "Tặng".</param>
/// <param name="Award">Name of the award: "Giấy khen".</param>
/// <param name="Print">How they are printed.</param>
/// <param name="Emblem">The national emblem (Quốc huy); null leaves its place blank.</param>
/// <param name="Certificates">The certificates, at least one.</param>
public sealed record CertificateBatch(
    string Layout, string Presents, string Award, PrintRequest Print, Picture? Emblem, ImmutableArray<Certificate> Certificates);
