namespace ThiDua.Catalogue.Search;

/// <summary>The units between two changes.</summary>
internal sealed class UnitSnapshot
{
    private readonly AdministrativeUnit?[] _byRow;

    /// <summary>Takes the unit of each row of the catalogue, null where the unit does not exist.</summary>
    public UnitSnapshot(AdministrativeUnit?[] byRow)
    {
        _byRow = byRow;
        Units = Array.AsReadOnly(byRow.OfType<AdministrativeUnit>().ToArray());
    }

    /// <summary>The units that exist.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>The unit of a row, or null when it does not exist.</summary>
    public AdministrativeUnit? this[int row] => _byRow[row];
}
