using System.Globalization;
using Grpc.Core;
using ThiDua.Catalogue;
using ThiDua.Rules;
using ThiDua.Rules.Frames;
using ThiDua.Service.Errors;
using ThiDua.Service.Mapping;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.V1;
using Diagnostic = ThiDua.Documents.Diagnostics.Diagnostic;

namespace ThiDua.Service.Rpc;

/// <summary>Answers thidua.v1.AgencyService.</summary>
/// <param name="profiles">The profiles.</param>
/// <param name="desk">Takes profiles in.</param>
/// <param name="book">The rules.</param>
/// <param name="time">Clock: tells what day it is.</param>
public sealed class AgencyGrpcService(AgencyProfiles profiles, ProfileDesk desk, RuleBook book, TimeProvider time) : AgencyService.AgencyServiceBase
{
    private readonly FrameRules _frames = new(book);

    private DateOnly Today => VietNamDay.Of(time);

    /// <inheritdoc />
    public override Task<GetProfileResponse> GetProfile(GetProfileRequest request, ServerCallContext context)
    {
        var stored = Load(UnitOf(request.Unit), request.Version);
        return Task.FromResult(new GetProfileResponse { Version = VersionMapping.Of(stored, Today), Profile = ProfileMapping.Of(stored.Profile) });
    }

    /// <inheritdoc />
    public override Task<PutProfileResponse> PutProfile(PutProfileRequest request, ServerCallContext context)
    {
        var stored = desk.Store(request.Unit, ProfileMapping.Given(request.Profile), VersionMapping.Expected(request));
        return stored.Succeeded
            ? Task.FromResult(VersionMapping.Stored(stored.Value, profiles.Store.IsLasting, Today))
            : throw RpcFailure.From(stored.Diagnostics);
    }

    /// <inheritdoc />
    public override Task<ListProfilesResponse> ListProfiles(ListProfilesRequest request, ServerCallContext context)
    {
        var page = PageOf("profiles", request.PageSize, request.PageToken);
        return Task.FromResult(VersionMapping.Units(page, profiles.Store, Today));
    }

    /// <inheritdoc />
    public override Task<ListProfileVersionsResponse> ListProfileVersions(ListProfileVersionsRequest request, ServerCallContext context)
    {
        var unit = UnitOf(request.Unit).Code;
        var page = PageOf("profiles/" + unit, request.PageSize, request.PageToken);
        return Task.FromResult(VersionMapping.Versions(page, profiles.Store, unit, Today));
    }

    /// <inheritdoc />
    public override Task<ListBodiesResponse> ListBodies(ListBodiesRequest request, ServerCallContext context)
    {
        var on = DayOf(request.On);
        return Task.FromResult(BodyMapping.Bodies(book, UnitOf(request.Unit, on), on));
    }

    /// <inheritdoc />
    public override Task<ListMattersResponse> ListMatters(ListMattersRequest request, ServerCallContext context) =>
        Task.FromResult(BodyMapping.Matters(book, DayOf(request.On)));

    /// <inheritdoc />
    public override Task<ListStylesResponse> ListStyles(ListStylesRequest request, ServerCallContext context) =>
        Task.FromResult(StyleMapping.Of(book, DayOf(request.On)));

    /// <inheritdoc />
    public override Task<DeriveFrameResponse> DeriveFrame(DeriveFrameRequest request, ServerCallContext context)
    {
        var faults = new List<Diagnostic>();
        var date = IssueDates.Read(request.IssueDate, time, faults);
        var unit = UnitResolver.Resolve(request.Unit, date.Latest);
        faults.AddRange(unit.Diagnostics);
        var frame = FrameMapping.Read(request, unit.Value, date, faults);
        if (frame is null || faults.Count > 0)
        {
            throw RpcFailure.From(faults);
        }

        var stored = Load(frame.Unit, request.ProfileVersion);
        var derived = _frames.Derive(frame with { Profile = stored.Profile });
        return derived.Succeeded
            ? Task.FromResult(FrameMapping.Of(derived, stored.Version))
            : throw RpcFailure.From(derived.Diagnostics.Select(FramePaths.Requested));
    }

    private StoredProfile Load(AdministrativeUnit unit, int version)
    {
        var stored = profiles.Read(unit.Code, version);
        return stored.Succeeded
            ? stored.Value
            : throw RpcFailure.From(stored.Diagnostics, profile: string.Create(CultureInfo.InvariantCulture, $"{unit.Code}/{version}"));
    }

    private AdministrativeUnit UnitOf(string query) => UnitOf(query, Today);

    private static AdministrativeUnit UnitOf(string query, DateOnly on)
    {
        var unit = UnitResolver.Resolve(query, on);
        return unit.Succeeded ? unit.Value : throw RpcFailure.From(unit.Diagnostics);
    }

    private static PageRequest PageOf(string list, int size, string token)
    {
        var faults = new List<Diagnostic>();
        var page = PageRequest.Read(list, size, token, faults);
        return faults.Count == 0 ? page : throw RpcFailure.From(faults);
    }

    private DateOnly DayOf(string text)
    {
        var faults = new List<Diagnostic>();
        var day = RequestDays.Read(text, "on", Today, faults);
        return faults.Count == 0 ? day : throw RpcFailure.From(faults);
    }
}
