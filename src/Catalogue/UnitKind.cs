namespace ThiDua.Catalogue;

/// <summary>The kind of an administrative unit (loại đơn vị hành chính).</summary>
public enum UnitKind
{
    /// <summary>Province (tỉnh).</summary>
    Province,

    /// <summary>City under the central government (thành phố).</summary>
    City,

    /// <summary>Commune (xã).</summary>
    Commune,

    /// <summary>Ward (phường).</summary>
    Ward,

    /// <summary>Special zone (đặc khu).</summary>
    SpecialZone,
}
