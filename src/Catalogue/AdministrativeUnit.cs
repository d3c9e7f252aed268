namespace ThiDua.Catalogue;

/// <summary>An administrative unit as it is on a date (đơn vị hành chính).</summary>
/// <param name="Code">The official code: two digits for a province-level unit, five for a commune-level one.</param>
/// <param name="Name">The name without its kind: "Bình Lư".</param>
/// <param name="Kind">The kind on that date.</param>
/// <param name="Province">The province or city that the unit belongs to, as on the same date; null for a province-level unit.</param>
/// <param name="Naming">What the unit is named after.</param>
public sealed record AdministrativeUnit(
    string Code,
    string Name,
    UnitKind Kind,
    AdministrativeUnit? Province,
    UnitNaming Naming = UnitNaming.Proper)
{
    /// <summary>The level of the unit (cấp tỉnh or cấp xã).</summary>
    public UnitLevel Level => Kind.Level();

    /// <summary>The code of the kind: "tinh", "thanh-pho", "xa", "phuong" or "dac-khu".</summary>
    public string LevelCode => Kind.LevelCode();

    /// <summary>The kind in small letters: "xã".</summary>
    public string KindName => Kind.Term();

    /// <summary>Kind and name as in running text: "xã Bình Lư", "Phường 1 Bảo Lộc", "Thành phố Hồ Chí Minh".</summary>
    public string FullName => FullNameWith(capitalForPersonsAndEvents: false);

    /// <summary>The full name with that of the province: "xã Bình Lư, tỉnh Lai Châu"; without for a province-level unit.</summary>
    public string QualifiedName => QualifiedNameWith(capitalForPersonsAndEvents: false);

    /// <summary><see cref="FullName"/>, with a choice for units named after a person or an event.</summary>
    /// <param name="capitalForPersonsAndEvents">
    /// True to write "Phường Điện Biên Phủ" as Nghị định 30/2020/NĐ-CP does, false to write "phường Điện Biên Phủ" as the
    /// resolutions of 2025 do.
    /// </param>
    public string FullNameWith(bool capitalForPersonsAndEvents) =>
        $"{(KindBelongsToName(capitalForPersonsAndEvents) ? Kind.CapitalTerm() : Kind.Term())} {Name}";

    /// <summary><see cref="QualifiedName"/>, with the choice of <see cref="FullNameWith"/>.</summary>
    /// <param name="capitalForPersonsAndEvents">As in <see cref="FullNameWith"/>.</param>
    public string QualifiedNameWith(bool capitalForPersonsAndEvents) => Province is null
        ? FullNameWith(capitalForPersonsAndEvents)
        : $"{FullNameWith(capitalForPersonsAndEvents)}, {Province.FullNameWith(capitalForPersonsAndEvents)}";

    /// <summary>The place of a document of this unit (địa danh): "Bình Lư", "Phường 1 Bảo Lộc", "Thành phố Hồ Chí Minh".</summary>
    /// <param name="fullForPersonsAndEvents">
    /// True to write units named after a person or an event in full ("Phường Điện Biên Phủ"), false to write the bare name.
    /// </param>
    public string PlaceName(bool fullForPersonsAndEvents = false) =>
        KindBelongsToName(fullForPersonsAndEvents) ? $"{Kind.CapitalTerm()} {Name}" : Name;

    /// <summary>The qualified name.</summary>
    public override string ToString() => QualifiedName;

    private bool KindBelongsToName(bool personsAndEvents) => Naming switch
    {
        UnitNaming.NumberLed or UnitNaming.AlwaysFull => true,
        UnitNaming.Person or UnitNaming.Event => personsAndEvents,
        _ => false,
    };
}
