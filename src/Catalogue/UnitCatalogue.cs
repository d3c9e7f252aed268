using ThiDua.Catalogue.Reading;
using ThiDua.Catalogue.Search;

namespace ThiDua.Catalogue;

/// <summary>All administrative units over time (danh mục đơn vị hành chính).</summary>
public sealed class UnitCatalogue
{
    private const string UnitsResource = "units.csv";
    private const string KindsResource = "kinds.csv";
    private const string FormerResource = "former-provinces.csv";

    private static readonly Lazy<UnitCatalogue> BuiltIn = new(LoadBuiltIn);
    private static readonly Lazy<IReadOnlyList<FormerProvince>> Former = new(LoadFormer);

    private readonly UnitHistory[] _histories;
    private readonly Dictionary<string, int> _rowByCode;
    private readonly UnitSnapshots _snapshots;
    private readonly UnitFinder _finder;
    private readonly ProvinceSpellings _provinces;
    private readonly UnitSearch _search;

    private UnitCatalogue(UnitHistory[] histories, string unitsFile)
    {
        _histories = histories;
        _rowByCode = new Dictionary<string, int>(histories.Length, StringComparer.Ordinal);
        for (var row = 0; row < histories.Length; row++)
            _rowByCode.Add(histories[row].Row.Code, row);

        _snapshots = new UnitSnapshots(histories, unitsFile);
        var names = UnitNames.Of(histories);
        _finder = new UnitFinder(histories, names);
        _provinces = new ProvinceSpellings(histories, names.Plain);
        _search = new UnitSearch(histories, names, _provinces);
    }

    /// <summary>The units of Viet Nam from 01/7/2025; loaded at first use.</summary>
    public static UnitCatalogue Default => BuiltIn.Value;

    /// <summary>The first day of the built-in catalogue: there have been two levels since.</summary>
    public static DateOnly Begin { get; } = new(2025, 7, 1);

    /// <summary>The provinces that are no more, as far as plans of theirs may still be at work.</summary>
    public static IReadOnlyList<FormerProvince> FormerProvinces => Former.Value;

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
    /// the province. "TP." and "TP" are read as thành phố, "T." as tỉnh, "X." as xã, "P." and "P" as phường, "ĐK." and "ĐK" as đặc khu.
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

    /// <summary>Searches for units while their name is being typed (tìm đơn vị khi đang gõ).</summary>
    /// <remarks>
    /// The text may be the beginning of a name or of its words, with or without kind, province and accents: "binh lu",
    /// "p. nam gia nghia", "xa binh lu, lai chau", "binh lu lai ch". It may be the beginning of a code. Whole names come before beginnings,
    /// names with the accents of the text before others, provinces before communes, then the alphabet decides. When nothing fits, names
    /// that differ by a letter or two are answered. What <see cref="Find"/> overlooks makes no difference here either.
    /// </remarks>
    /// <param name="text">The text; one of more than 256 characters finds nothing.</param>
    /// <param name="on">The date.</param>
    /// <param name="limit">How many units to answer at most.</param>
    /// <param name="where">Which units count; null for all.</param>
    public UnitMatches Search(string text, DateOnly on, int limit, Func<AdministrativeUnit, bool>? where = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _search.Find(text, _snapshots.On(on), limit, where);
    }

    /// <summary>
    /// Looks a province-level unit up by code or name; accents and the kind before the name make no difference. When there is none, the
    /// candidates are those that begin with the text or are spelt almost so.
    /// </summary>
    /// <param name="text">"12", "Lai Châu", "tỉnh Lai Châu", "lai chau".</param>
    /// <param name="on">The date.</param>
    public UnitLookup FindProvince(string text, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(text);
        var units = _snapshots.On(on);
        if (ByCode(text.Trim(), on) is { Level: UnitLevel.Province } byCode)
            return UnitLookup.Found(byCode);
        if (SearchQuery.Read(text) is not { Province: "" } query)
            return UnitLookup.Nothing;

        var name = query.Readings[0].Name.Plain;
        if (_provinces.Named(name) is { } row && units[row] is { } named)
            return UnitLookup.Found(named);

        var meant = _provinces.Meant(name).Select(found => units[found]).OfType<AdministrativeUnit>();
        return UnitLookup.Unresolved(UnitLookupReason.NotFound, [.. meant]);
    }

    private static UnitCatalogue LoadBuiltIn()
    {
        using var units = OpenResource(UnitsResource);
        using var kinds = OpenResource(KindsResource);
        return Load(units, kinds);
    }

    private static List<FormerProvince> LoadFormer()
    {
        using var rows = OpenResource(FormerResource);
        return FormerProvinceReader.Read(rows, FormerResource);
    }

    private static StreamReader OpenResource(string name) =>
        new(typeof(UnitCatalogue).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}."));
}
