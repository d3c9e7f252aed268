using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ThiDua.Catalogue;
using ThiDua.Service.Pipeline;

namespace ThiDua.Web.Api;

/// <summary>Units as the clerk types (tìm đơn vị).</summary>
internal static class UnitApi
{
    private const int Most = 12;

    /// <summary>Adds the calls.</summary>
    public static void MapUnits(this IEndpointRouteBuilder api) => api.MapGet("/units", (string? q, string? level, UnitCatalogue catalogue, TimeProvider time) =>
    {
        var on = VietNamDay.Of(time);
        var found = string.IsNullOrWhiteSpace(q) ? [] : catalogue.Search(q, on, Most, unit => level != "commune" || unit.Level == UnitLevel.Commune).Units.Select(Shown);
        return ApiResults.Of(new { Units = found });
    });

    /// <summary>A unit as the pages show it.</summary>
    public static object Shown(AdministrativeUnit unit) => new { unit.Code, Name = unit.QualifiedName, Kind = unit.KindName, Level = unit.LevelCode };
}
