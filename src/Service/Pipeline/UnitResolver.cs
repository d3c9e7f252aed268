using System.Globalization;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Pipeline;

/// <summary>Finds the issuing unit and says in Vietnamese why it cannot.</summary>
public static class UnitResolver
{
    private const int MostCandidates = 5;

    /// <summary>The unit a query means on a date.</summary>
    public static Result<AdministrativeUnit> Resolve(string query, DateOnly on)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return Diagnostic.Error(
                "FIELD_REQUIRED", "unit", "Thiếu đơn vị ban hành.", "Hãy ghi tên kèm loại và tỉnh, ví dụ “xã Bình Lư, tỉnh Lai Châu”, hoặc mã đơn vị.");
        }

        var lookup = UnitCatalogue.Default.Find(query, on);
        return lookup.Reason switch
        {
            UnitLookupReason.Found => lookup.Unit!,
            UnitLookupReason.Ambiguous => Diagnostic.Error(
                "UNIT_AMBIGUOUS", "unit", $"“{query}” có thể là nhiều đơn vị.", "Hãy ghi rõ: " + Candidates(lookup)),
            UnitLookupReason.KindDiffersOnDate => Diagnostic.Error(
                "UNIT_KIND_DIFFERS",
                "unit",
                string.Create(CultureInfo.InvariantCulture, $"Vào ngày {on:dd/MM/yyyy} không có đơn vị “{query}” với loại đã ghi."),
                "Vào ngày đó là: " + Candidates(lookup)),
            _ => Diagnostic.Error(
                "UNIT_NOT_FOUND",
                "unit",
                string.Create(CultureInfo.InvariantCulture, $"Không có đơn vị “{query}” vào ngày {on:dd/MM/yyyy}."),
                lookup.Candidates.Count > 0 ? "Có phải ý là: " + Candidates(lookup) : "Hãy ghi tên kèm loại và tỉnh, ví dụ “xã Bình Lư, tỉnh Lai Châu”."),
        };
    }

    private static string Candidates(UnitLookup lookup)
    {
        var names = lookup.Candidates.Take(MostCandidates).Select(u => u.QualifiedName);
        var more = lookup.Candidates.Count > MostCandidates ? "; …" : ".";
        return string.Join("; ", names) + more;
    }
}
