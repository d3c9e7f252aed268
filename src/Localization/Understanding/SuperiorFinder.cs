using ThiDua.Catalogue;
using ThiDua.Documents;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Understanding;

/// <summary>Finds whose plan a document is.</summary>
internal static class SuperiorFinder
{
    /// <summary>The province that issued a document, as it was on the date of issue; null when its head does not say.</summary>
    public static AdministrativeUnit? Find(OfficialDocument document, DateOnly on)
    {
        var head = TextFolding.Fold(string.Join(' ', document.Header.Body.IssuerLines.Append(document.Header.Body.FullName)));
        var issued = document.Header.Date is { Year: not null } date && date.Latest < on ? date.Latest : on;
        return UnitCatalogue.Default.Units(issued).Where(unit => unit.Level == UnitLevel.Province)
            .Where(unit => head.Contains(TextFolding.Fold(unit.Name), StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(unit => unit.Name.Length).FirstOrDefault();
    }
}
