using ThiDua.Catalogue.Reading;
using ThiDua.Catalogue.Search;

namespace ThiDua.Catalogue;

/// <summary>All administrative units over time (danh mục đơn vị hành chính).</summary>
public sealed class UnitCatalogue
{
    private const string UnitsResource = "units.csv";
    private const string KindsResource = "kinds.csv";

    private static readonly Lazy<UnitCatalogue> BuiltIn = new(LoadBuiltIn);

    private readonly UnitHistory[] _histories;
    private readonly Dictionary<string, int> _rowByCode;
    private readonly UnitSnapshots _snapshots;
    private readonly UnitFinder _finder;

    private UnitCatalogue(UnitHistory[] histories, string unitsFile)
    {
        _histories = histories;
        _rowByCode = new Dictionary<string, int>(histories.Length, StringComparer.Ordinal);
        for (var row = 0; row < histories.Length; row++)
            _rowByCode.Add(histories[row].Row.Code, row);

        _snapshots = new UnitSnapshots(histories, unitsFile);
        _finder = new UnitFinder(histories);
    }

    /// <summary>The units of Viet Nam from 01/7/2025; loaded at first use.</summary>
    public static UnitCatalogue Default => BuiltIn.Value;

    /// <summary>Loads a catalogue from two CSV files in the shape that <c>Data/README.md</c> describes.</summary>
    /// <param name="units">The units.</param>
    /// <param name="kinds">Their kinds over time.</param>
    /// <param name="unitsFile">The name of the first file, for messages.</param>
    /// <param name="kindsFile">The name of the second file, for messages.</param>
    /// <exception cref="CatalogueDataException">A row is malformed, or the rows contradict each other.</exception>
    public static UnitCatalogue Load(
        TextReader units,
        TextReader kinds,
        string unitsFile = UnitsResource,
        string kindsFile = KindsResource)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(kinds);
        var unitRows = UnitRowReader.Read(units, unitsFile);
        var kindRows = KindRowReader.Read(kinds, kindsFile);
        return new UnitCatalogue(UnitHistory.Join(unitRows, unitsFile, kindRows, kindsFile), unitsFile);
    }

    /// <summary>The units that exist on a date, in the order of the data file; one list for all dates between two changes.</summary>
    /// <param name="on">The date.</param>
    public IReadOnlyList<AdministrativeUnit> Units(DateOnly on) => _snapshots.On(on).Units;

    /// <summary>The unit with a code on a date, or null.</summary>
    /// <param name="code">The code with its leading zeroes.</param>
    /// <param name="on">The date.</param>
    public AdministrativeUnit? ByCode(string code, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _rowByCode.TryGetValue(code, out var row) ? _snapshots.On(on)[row] : null;
    }

    /// <summary>The kinds that the unit with a code has had, oldest first; empty for an unknown code.</summary>
    /// <param name="code">The code with its leading zeroes.</param>
    public IReadOnlyList<KindPeriod> History(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _rowByCode.TryGetValue(code, out var row) ? _histories[row].Periods : [];
    }

    /// <summary>Looks a unit up by its code or its name, with or without kind and province.</summary>
    /// <remarks>
    /// Case, Unicode form, the place of tone marks, runs of spaces, hyphens and apostrophes make no difference. A comma stands before
    /// the province. "TP." and "TP" are read as thành phố, "T." as tỉnh.
    /// </remarks>
    /// <param name="query">"03390", "xã Bình Lư, tỉnh Lai Châu", "Bình Lư, Lai Châu", "Bình Lư".</param>
    /// <param name="on">The date.</param>
    public UnitLookup Find(string query, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = query.AsSpan().Trim();
        if (text.IsEmpty || text.ContainsAnyExceptInRange('0', '9'))
            return _finder.Find(text, _snapshots.On(on));

        return ByCode(text.ToString(), on) is { } unit ? UnitLookup.Found(unit) : UnitLookup.Nothing;
    }

    private static UnitCatalogue LoadBuiltIn()
    {
        using var units = OpenResource(UnitsResource);
        using var kinds = OpenResource(KindsResource);
        return Load(units, kinds);
    }

    private static StreamReader OpenResource(string name) =>
        new(typeof(UnitCatalogue).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}."));
}
