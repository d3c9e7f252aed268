using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ThiDua.Rules;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Web.Agencies;
using ThiDua.Web.Forms;

namespace ThiDua.Web.Api;

/// <summary>Profiles of agencies (hồ sơ cơ quan).</summary>
internal static class AgencyApi
{
    /// <summary>Adds the calls.</summary>
    public static void MapAgencies(this IEndpointRouteBuilder api)
    {
        api.MapGet("/agencies/{unitCode}", Show);
        api.MapPut("/agencies/{unitCode}", Store);
        api.MapPost("/agencies/{unitCode}/leaders", ReadLeaders);
    }

    private static IResult Show(string unitCode, int? version, AgencyProfiles profiles, RuleBook book, TimeProvider time)
    {
        var today = VietNamDay.Of(time);
        var unit = UnitResolver.Resolve(unitCode, today);
        if (!unit.Succeeded)
        {
            return ApiResults.Problems(StatusCodes.Status404NotFound, unit.Diagnostics);
        }

        var code = unit.Value.Code;
        var stored = profiles.Read(code, version ?? AgencyProfiles.Latest);
        return stored.Succeeded
            ? ApiResults.Of(new
            {
                Unit = UnitApi.Shown(unit.Value),
                stored.Value.Version,
                stored.Value.SavedAt,
                stored.Value.Profile,
                Versions = Versions(profiles, code),
                IsLasting = profiles.Store.IsLasting,
                Vocabulary = AgencyVocabulary.Of(book, unit.Value, today),
            })
            : ApiResults.Problems(stored.Diagnostics);
    }

    private static IResult Store(string unitCode, ProfileBody body, ProfileDesk desk, AgencyProfiles profiles, RuleBook book, TimeProvider time)
    {
        var given = body.Profile with
        {
            Leaders = [.. body.Profile.Leaders.Select(leader => leader with { From = TypedDay.ToIso(leader.From), To = TypedDay.ToIso(leader.To) })],
        };
        var stored = desk.Store(unitCode, given, body.ExpectedVersion);
        if (stored.Succeeded)
        {
            return ApiResults.Of(new { stored.Value.Version, stored.Value.SavedAt, stored.Value.Profile, Versions = Versions(profiles, stored.Value.Unit) });
        }

        var today = VietNamDay.Of(time);
        return UnitResolver.Resolve(unitCode, today) is { Succeeded: true, Value: { } unit }
            ? ApiResults.Problems([.. stored.Diagnostics.Select(fault => AgencyFaults.OfPage(fault, book, unit, today))])
            : ApiResults.Problems(StatusCodes.Status404NotFound, stored.Diagnostics);
    }

    private static IResult ReadLeaders(string unitCode, Pasted pasted, RuleBook book, TimeProvider time)
    {
        var today = VietNamDay.Of(time);
        var unit = UnitResolver.Resolve(unitCode, today);
        return unit.Succeeded
            ? ApiResults.Of(new { Leaders = PastedLeaders.Read(pasted.Text, book, unit.Value, today) })
            : ApiResults.Problems(StatusCodes.Status404NotFound, unit.Diagnostics);
    }

    /// <summary>The versions there are, the latest first; a damaged one has no time and hides no other.</summary>
    private static IEnumerable<object> Versions(AgencyProfiles profiles, string unit) => profiles.Store.Versions(unit).Reverse()
        .Select(version => new { Version = version, profiles.Store.Load(unit, version).Value?.SavedAt });

    /// <summary>What the page stores.</summary>
    /// <param name="ExpectedVersion">The version that the changes were made on; 0 for none.</param>
    /// <param name="Profile">The profile as it was typed.</param>
    internal sealed record ProfileBody(int ExpectedVersion, GivenProfile Profile);

    /// <summary>What the clerk pasted.</summary>
    /// <param name="Text">Cells of a spreadsheet.</param>
    internal sealed record Pasted(string Text);
}
