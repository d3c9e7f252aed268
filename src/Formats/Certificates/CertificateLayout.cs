using System.Collections.Immutable;

namespace ThiDua.Formats.Certificates;

/// <summary>Where everything stands on a certificate of one pattern: a record of <c>certificate-layouts.json</c>. Lengths are in millimetres.</summary>
public sealed record CertificateLayout
{
    /// <summary>Its id, such as <c>GK-A4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its Vietnamese name.</summary>
    public required string Name { get; init; }

    /// <summary>Width of the paper.</summary>
    public required double Width { get; init; }

    /// <summary>Height of the paper.</summary>
    public required double Height { get; init; }

    /// <summary>The lines around it, from without to within.</summary>
    public required ImmutableArray<CertificateBorder> Borders { get; init; }

    /// <summary>The room for the national emblem.</summary>
    public required CertificateBox Emblem { get; init; }

    /// <summary>Its lines, in reading order.</summary>
    public required ImmutableArray<CertificateLine> Lines { get; init; }

    /// <summary>Where the measures come from.</summary>
    public required string Source { get; init; }

    /// <summary>How sure they are: D is our choice.</summary>
    public required string Certainty { get; init; }

    /// <summary>First day it may be used.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day it may no longer be used; null while it may.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>One of its lines.</summary>
    public CertificateLine this[CertificatePart part] => Lines.First(line => line.Part == part);

    /// <summary>Whether it may be used on a day.</summary>
    public bool HoldsOn(DateOnly day) => day >= ValidFrom && !(day >= ValidTo);
}
