using ThiDua.V1;

namespace ThiDua.Client;

/// <content>Agencies: their profiles, the bodies of units, frames by rule.</content>
public sealed partial class ThiDuaClient
{
    /// <summary>A version of a unit's profile (hồ sơ cơ quan); the empty profile with version 0 when none was ever stored.</summary>
    /// <param name="unit">The unit: a code or a name with kind and province.</param>
    /// <param name="version">The version; 0 means the latest.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<GetProfileResponse> GetProfileAsync(string unit, int version = 0, CancellationToken cancellationToken = default) => CallAsync(
        options => _agencies.GetProfileAsync(new GetProfileRequest { Unit = unit, Version = version }, options).ResponseAsync, cancellationToken);

    /// <summary>Stores a new version of a unit's profile; those before it stay.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="expectedVersion">The version taken for the latest, 0 for none: when it is not, the call fails as aborted. Null stores anyway.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<PutProfileResponse> PutProfileAsync(
        string unit, AgencyProfile profile, int? expectedVersion = null, CancellationToken cancellationToken = default)
    {
        var request = new PutProfileRequest
        {
            Unit = unit,
            Profile = profile,
            ExpectedVersion = expectedVersion switch { null => 0, 0 => -1, { } version => version },
        };
        return CallAsync(options => _agencies.PutProfileAsync(request, options).ResponseAsync, cancellationToken);
    }

    /// <summary>Lists the units that a profile was stored for with their latest versions, page after page as they are needed.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public IAsyncEnumerable<ProfileVersion> ListProfilesAsync(CancellationToken cancellationToken = default) => PagesAsync<ProfileVersion>(
        async (token, options) =>
        {
            var page = await _agencies.ListProfilesAsync(new ListProfilesRequest { PageSize = PageSize, PageToken = token }, options);
            return (page.Profiles, page.NextPageToken);
        },
        cancellationToken);

    /// <summary>Lists the versions of a unit's profile, oldest first, page after page as they are needed.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public IAsyncEnumerable<ProfileVersion> ListProfileVersionsAsync(string unit, CancellationToken cancellationToken = default) => PagesAsync<ProfileVersion>(
        async (token, options) =>
        {
            var request = new ListProfileVersionsRequest { Unit = unit, PageSize = PageSize, PageToken = token };
            var page = await _agencies.ListProfileVersionsAsync(request, options);
            return (page.Versions, page.NextPageToken);
        },
        cancellationToken);

    /// <summary>The bodies that the rules know of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="on">The date, such as <c>2026-05-20</c>; empty for today.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ListBodiesResponse> ListBodiesAsync(string unit, string on = "", CancellationToken cancellationToken = default) => CallAsync(
        options => _agencies.ListBodiesAsync(new ListBodiesRequest { Unit = unit, On = on }, options).ResponseAsync, cancellationToken);

    /// <summary>The matters that rules tell apart.</summary>
    /// <param name="on">The date; empty for today.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ListMattersResponse> ListMattersAsync(string on = "", CancellationToken cancellationToken = default) =>
        CallAsync(options => _agencies.ListMattersAsync(new ListMattersRequest { On = on }, options).ResponseAsync, cancellationToken);

    /// <summary>The settings of style that the law leaves to each agency.</summary>
    /// <param name="on">The date; empty for today.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ListStylesResponse> ListStylesAsync(string on = "", CancellationToken cancellationToken = default) =>
        CallAsync(options => _agencies.ListStylesAsync(new ListStylesRequest { On = on }, options).ResponseAsync, cancellationToken);

    /// <summary>Derives what stands around the content of a document, with a reason for each line.</summary>
    /// <param name="request">Who issues what, about what, on which date.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<DeriveFrameResponse> DeriveFrameAsync(DeriveFrameRequest request, CancellationToken cancellationToken = default) =>
        CallAsync(options => _agencies.DeriveFrameAsync(request, options).ResponseAsync, cancellationToken);
}
