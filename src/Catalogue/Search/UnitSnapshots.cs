using ThiDua.Catalogue.Reading;

namespace ThiDua.Catalogue.Search;

/// <summary>One snapshot for each set of changes; units that a change does not touch are the same objects before and after it.</summary>
internal sealed class UnitSnapshots
{
    private readonly DateOnly[] _starts;
    private readonly UnitSnapshot[] _snapshots;
    private readonly UnitSnapshot _before;

    /// <summary>Builds the snapshots; a unit must not outlive its province.</summary>
    public UnitSnapshots(UnitHistory[] histories, string unitsFile)
    {
        _starts = Starts(histories);
        _snapshots = new UnitSnapshot[_starts.Length];
        _before = new UnitSnapshot(new AdministrativeUnit?[histories.Length]);
        var previous = _before;
        for (var i = 0; i < _starts.Length; i++)
            previous = _snapshots[i] = Next(previous, histories, _starts[i], unitsFile);
    }

    /// <summary>The snapshot of a date.</summary>
    public UnitSnapshot On(DateOnly date)
    {
        var index = Array.BinarySearch(_starts, date);
        if (index < 0)
            index = ~index - 1;
        return index < 0 ? _before : _snapshots[index];
    }

    private static DateOnly[] Starts(UnitHistory[] histories)
    {
        var starts = new SortedSet<DateOnly>();
        foreach (var period in histories.SelectMany(history => history.Periods))
        {
            starts.Add(period.ValidFrom);
            if (period.ValidTo is { } end)
                starts.Add(end);
        }

        return [.. starts];
    }

    private static UnitSnapshot Next(UnitSnapshot previous, UnitHistory[] histories, DateOnly start, string unitsFile)
    {
        var units = new AdministrativeUnit?[histories.Length];
        for (var row = 0; row < units.Length; row++)
        {
            if (histories[row].Parent < 0)
                units[row] = UnitOn(previous[row], histories[row], start, null);
        }

        for (var row = 0; row < units.Length; row++)
        {
            var history = histories[row];
            if (history.Parent < 0)
                continue;

            units[row] = UnitOn(previous[row], history, start, units[history.Parent]);
            if (units[row] is { Province: null })
            {
                var unit = history.Row;
                throw new CatalogueDataException(
                    unitsFile, unit.Line, $"unit {unit.Code} exists on {start:yyyy-MM-dd}, its parent {unit.ParentCode} does not.");
            }
        }

        return new UnitSnapshot(units);
    }

    private static AdministrativeUnit? UnitOn(
        AdministrativeUnit? previous, UnitHistory history, DateOnly start, AdministrativeUnit? province)
    {
        if (history.KindOn(start) is not { } kind)
            return null;
        return previous is not null && previous.Kind == kind && ReferenceEquals(previous.Province, province)
            ? previous
            : new AdministrativeUnit(history.Row.Code, history.Row.Name, kind, province, history.Row.Naming);
    }
}
