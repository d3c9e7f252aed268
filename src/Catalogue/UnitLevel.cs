namespace ThiDua.Catalogue;

/// <summary>The two levels of local government from 01/7/2025 (cấp hành chính).</summary>
public enum UnitLevel
{
    /// <summary>Provincial level (cấp tỉnh): tỉnh, thành phố.</summary>
    Province,

    /// <summary>Commune level (cấp xã): xã, phường, đặc khu.</summary>
    Commune,
}
