namespace ThiDua.Service.Awards;

/// <summary>How certificates are printed.</summary>
public sealed record CertificatePrint
{
    /// <summary>Onto forms that have frame and emblem already (phôi).</summary>
    public const string Overprint = "overprint";

    /// <summary><c>full</c> or <see cref="Overprint"/>; empty for full.</summary>
    public string Mode { get; init; } = "";

    /// <summary>Millimetres to the right, onto forms.</summary>
    public string OffsetX { get; init; } = "";

    /// <summary>Millimetres down, onto forms.</summary>
    public string OffsetY { get; init; } = "";

    /// <summary>What all are commended for; empty for the words that follow from the award.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Image of the national emblem (Quốc huy), PNG or JPEG in base64; empty for none.</summary>
    public string Emblem { get; init; } = "";
}
