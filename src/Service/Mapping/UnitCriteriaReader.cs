using System.Globalization;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Service.Pipeline;

namespace ThiDua.Service.Mapping;

/// <summary>Reads what requests say of the units that they are about.</summary>
/// <param name="catalogue">The units.</param>
/// <param name="time">Clock: a request without a date is about today.</param>
internal sealed class UnitCriteriaReader(UnitCatalogue catalogue, TimeProvider time)
{
    private const int MostSuggestions = 5;

    /// <summary>Date, kind and province together.</summary>
    /// <param name="date">As it came.</param>
    /// <param name="kind">As it came.</param>
    /// <param name="province">As it came.</param>
    /// <param name="faults">Takes what is wrong with them.</param>
    public UnitCriteria Read(string date, V1.Level kind, string province, List<Diagnostic> faults)
    {
        var on = ReadDate(date, faults);
        var unitKind = LevelMapping.Kind(kind);
        if (unitKind is null && kind != V1.Level.Unspecified)
        {
            faults.Add(Diagnostic.Error(
                "VALUE_NOT_ALLOWED", "kind", "Không có loại đơn vị hành chính này.", "Hãy bỏ trống để xem mọi loại."));
        }

        return new UnitCriteria(on, unitKind, ReadProvince(province, on, faults));
    }

    /// <summary>The date; of one with an open day the last that it may be, and today when there is none.</summary>
    /// <param name="text">As it came.</param>
    /// <param name="faults">Takes the fault of a date that is none.</param>
    public DateOnly ReadDate(string text, List<Diagnostic> faults)
    {
        if (IssueDate.Parse(text) is { } date)
        {
            return date.Latest;
        }

        if (text.Length > 0)
        {
            faults.Add(Diagnostic.Error(
                "DATE_INVALID", "date", $"“{text}” không phải là một ngày có thật.", "Hãy ghi như 2026-10-01; bỏ trống là ngày hôm nay."));
        }

        return VietNamDay.Of(time);
    }

    private AdministrativeUnit? ReadProvince(string text, DateOnly on, List<Diagnostic> faults)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var lookup = catalogue.FindProvince(text, on);
        if (lookup.Unit is null)
        {
            var near = string.Join("; ", lookup.Candidates.Take(MostSuggestions).Select(unit => unit.QualifiedName));
            faults.Add(Diagnostic.Error(
                "PROVINCE_NOT_FOUND",
                "province",
                string.Create(CultureInfo.InvariantCulture, $"Không có tỉnh, thành phố “{text}” vào ngày {on:dd/MM/yyyy}."),
                near.Length > 0 ? $"Có phải ý là: {near}." : "Hãy ghi tên hoặc mã, ví dụ “Lai Châu” hoặc 12."));
        }

        return lookup.Unit;
    }
}
