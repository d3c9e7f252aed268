namespace ThiDua.Catalogue;

/// <summary>How a look-up ended (kết quả tra cứu).</summary>
public enum UnitLookupReason
{
    /// <summary>Exactly one unit has this code or name on the date.</summary>
    Found,

    /// <summary>No unit has it; the candidates, if any, have the same letters with other accents.</summary>
    NotFound,

    /// <summary>Several units have the name; the candidates are all of them.</summary>
    Ambiguous,

    /// <summary>The name exists, but the kind that the query gives (to the unit or to its province) is not its kind on the date.</summary>
    KindDiffersOnDate,
}
