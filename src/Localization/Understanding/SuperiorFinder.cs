using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Documents.Inlines;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Understanding;

/// <summary>Finds whose plan a document is.</summary>
internal static class SuperiorFinder
{
    /// <summary>
    /// The province that issued a document, as it was on the date of issue, merged since or not: by its head, else by its subject; null when neither
    /// says.
    /// </summary>
    public static AdministrativeUnit? Find(OfficialDocument document, DateOnly on)
    {
        var provinces = Provinces(document.Header.Date is { Year: not null } date && date.Latest < on ? date.Latest : null, on).OrderByDescending(unit => unit.Name.Length).ToList();
        var head = TextFolding.Fold(string.Join(' ', document.Header.Body.SuperiorLines.Concat(document.Header.Body.IssuerLines).Append(document.Header.Body.FullName)));
        var subject = TextFolding.Fold(document.Subject.ToPlainText());
        return provinces.Find(unit => head.Contains(TextFolding.Fold(unit.Name), StringComparison.OrdinalIgnoreCase))
            ?? provinces.Find(unit => subject.Contains(TextFolding.Fold(unit.FullName), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The provinces of a day before the local plan, or of any when it is not known; before the catalogue begins also those merged since.</summary>
    private static IEnumerable<AdministrativeUnit> Provinces(DateOnly? issued, DateOnly on)
    {
        var day = issued ?? on;
        return UnitCatalogue.Default.Units(day < UnitCatalogue.Begin ? UnitCatalogue.Begin : day).Where(unit => unit.Level == UnitLevel.Province)
            .Concat(UnitCatalogue.FormerProvinces.Where(former => issued is null || issued < former.ValidTo).Select(former => former.Unit));
    }
}
