using System.Globalization;
using ThiDua.Catalogue;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Profiles;
using ThiDua.Service.Profiles;

namespace ThiDua.Service.Mapping;

/// <summary>Versions of profiles and lists of them.</summary>
internal static class VersionMapping
{
    private static readonly V1.AgencyProfile Empty = ProfileMapping.Of(AgencyProfile.Empty);

    private static readonly Diagnostic NotLasting = Diagnostic.Warning(
        "PROFILE_NOT_LASTING",
        "profile",
        "Dịch vụ chỉ giữ hồ sơ trong bộ nhớ: hồ sơ mất khi dịch vụ dừng.",
        "Hãy chạy dịch vụ với một thư mục hồ sơ (thidua serve --profiles THƯ_MỤC).");

    /// <summary>The key of a version in lists, in the order of numbers.</summary>
    public static string Key(int version) => version.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>The version that a caller takes for the latest, 0 for none; null when it does not say.</summary>
    public static int? Expected(V1.PutProfileRequest request) => request.ExpectedVersion switch
    {
        0 => null,
        -1 => 0,
        var version => version,
    };

    /// <summary>A version without its content.</summary>
    /// <param name="stored">The version.</param>
    /// <param name="today">The day by which the unit is named.</param>
    public static V1.ProfileVersion Of(StoredProfile stored, DateOnly today) => new()
    {
        Unit = stored.Unit,
        UnitName = NameOf(stored.Unit, today),
        Version = stored.Version,
        SavedAt = stored.SavedAt is { } time ? ProfileFile.Text(time) : "",
        IsEmpty = ProfileMapping.Of(stored.Profile).Equals(Empty),
    };

    /// <summary>A version that was stored just now.</summary>
    /// <param name="stored">The version.</param>
    /// <param name="lasting">Whether it outlives the service.</param>
    /// <param name="today">The day by which the unit is named.</param>
    public static V1.PutProfileResponse Stored(StoredProfile stored, bool lasting, DateOnly today)
    {
        var response = new V1.PutProfileResponse { Version = Of(stored, today) };
        if (!lasting)
        {
            response.Diagnostics.Add(DiagnosticMapping.Of(NotLasting));
        }

        return response;
    }

    /// <summary>The page of a list of units: the latest version of each.</summary>
    public static V1.ListProfilesResponse Units(PageRequest page, IProfileStore store, DateOnly today)
    {
        var all = store.Units();
        var (shown, next) = page.Cut(all.Where(unit => string.CompareOrdinal(unit, page.After.LastId) > 0), unit => unit);
        return new V1.ListProfilesResponse
        {
            Profiles = { shown.Select(unit => Of(store, unit, store.Versions(unit)[^1], today)) },
            NextPageToken = next,
            TotalSize = all.Count,
        };
    }

    /// <summary>The page of a list of versions.</summary>
    public static V1.ListProfileVersionsResponse Versions(PageRequest page, IProfileStore store, string unit, DateOnly today)
    {
        var all = store.Versions(unit);
        var (shown, next) = page.Cut(all.Where(version => string.CompareOrdinal(Key(version), page.After.LastId) > 0), Key);
        return new V1.ListProfileVersionsResponse
        {
            Versions = { shown.Select(version => Of(store, unit, version, today)) },
            NextPageToken = next,
            TotalSize = all.Count,
        };
    }

    /// <summary>A version of a list: a damaged one says so and hides no other.</summary>
    private static V1.ProfileVersion Of(IProfileStore store, string unit, int version, DateOnly today)
    {
        var stored = store.Load(unit, version);
        return stored.Succeeded
            ? Of(stored.Value, today)
            : new V1.ProfileVersion { Unit = unit, UnitName = NameOf(unit, today), Version = version, Problem = Text(stored.Diagnostics[0]) };
    }

    private static string NameOf(string unit, DateOnly today) => UnitCatalogue.Default.ByCode(unit, today)?.QualifiedName ?? "";

    private static string Text(Diagnostic fault) => $"{fault.Message} {fault.Hint}";
}
