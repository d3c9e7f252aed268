namespace ThiDua.Documents.Certificates;

/// <summary>Who can be commended (đối tượng khen thưởng).</summary>
public enum LaureateKind
{
    /// <summary>A person (cá nhân).</summary>
    Individual,

    /// <summary>A body or group (tập thể).</summary>
    Collective,

    /// <summary>A household (hộ gia đình), named by a person.</summary>
    Household,
}
