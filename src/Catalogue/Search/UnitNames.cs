using ThiDua.Catalogue.Reading;

namespace ThiDua.Catalogue.Search;

/// <summary>The folded names of all rows of the catalogue.</summary>
/// <param name="Accented">With accents.</param>
/// <param name="Plain">Without accents.</param>
internal sealed record UnitNames(NameIndex Accented, NameIndex Plain)
{
    /// <summary>Folds the names.</summary>
    public static UnitNames Of(UnitHistory[] histories) => new(
        new NameIndex([.. histories.Select(history => NameKey.Of(history.Row.Name))]),
        new NameIndex([.. histories.Select(history => NameKey.PlainOf(history.Row.Name))]));
}
