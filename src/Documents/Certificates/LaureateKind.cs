namespace ThiDua.Documents.Certificates;

/// <summary>Whom a certificate commends.</summary>
public enum LaureateKind
{
    /// <summary>A person (cá nhân).</summary>
    Individual,

    /// <summary>A body or group (tập thể).</summary>
    Collective,

    /// <summary>A household (hộ gia đình), named by a person.</summary>
    Household,
}
