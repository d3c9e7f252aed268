using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Profiles;

namespace ThiDua.Service.Profiles;

/// <summary>The profiles of all units: each change is a version of its own, and none is ever lost.</summary>
/// <param name="store">Where the versions are kept.</param>
/// <param name="time">Clock for the time of a version.</param>
public sealed class AgencyProfiles(IProfileStore store, TimeProvider time)
{
    /// <summary>The number that asks for the latest version.</summary>
    public const int Latest = 0;

    /// <summary>The number that asks for no profile at all: the rules' defaults alone.</summary>
    public const int NoProfile = -1;

    /// <summary>Where the versions are kept.</summary>
    public IProfileStore Store => store;

    /// <summary>A version of a unit's profile.</summary>
    /// <param name="unit">Code of the unit.</param>
    /// <param name="version">Its number, or <see cref="Latest"/>, or <see cref="NoProfile"/>.</param>
    /// <returns>
    /// The version; the empty profile with version 0 when none is wanted or was ever stored. Else the error <c>PROFILE_VERSION_NOT_FOUND</c> or
    /// <c>PROFILE_DAMAGED</c>.
    /// </returns>
    public Result<StoredProfile> Read(string unit, int version)
    {
        if (version == NoProfile)
        {
            return StoredProfile.None(unit);
        }

        var last = LastOf(unit);
        var wanted = version == Latest ? last : version;
        if (wanted == 0)
        {
            return StoredProfile.None(unit);
        }

        return wanted > 0 && wanted <= last ? store.Load(unit, wanted) : NotFound(unit, wanted, last);
    }

    /// <summary>Stores a new version of a unit's profile.</summary>
    /// <param name="unit">Code of the unit.</param>
    /// <param name="profile">The profile, checked.</param>
    /// <param name="expected">The version the caller takes for the latest, 0 for none; null to store whatever was there.</param>
    /// <returns>The version, or the error <c>PROFILE_CHANGED</c> when the latest is another; nothing was stored then.</returns>
    public Result<StoredProfile> Append(string unit, AgencyProfile profile, int? expected)
    {
        while (true)
        {
            var last = LastOf(unit);
            if (expected is { } seen && seen != last)
            {
                return Changed(seen, last);
            }

            var next = new StoredProfile(unit, last + 1, Now(), profile);
            if (store.TryAdd(next))
            {
                return next;
            }
        }
    }

    private int LastOf(string unit) => store.Versions(unit) is { Count: > 0 } versions ? versions[^1] : 0;

    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }

    private static Diagnostic NotFound(string unit, int version, int last) => Diagnostic.Error(
        "PROFILE_VERSION_NOT_FOUND",
        "profile_version",
        string.Create(CultureInfo.InvariantCulture, $"Hồ sơ cơ quan của đơn vị {unit} không có phiên bản {version}."),
        last == 0
            ? "Đơn vị này chưa có hồ sơ."
            : string.Create(CultureInfo.InvariantCulture, $"Các phiên bản đang có: từ 1 đến {last}."));

    private static Diagnostic Changed(int seen, int last) => Diagnostic.Error(
        "PROFILE_CHANGED",
        "expected_version",
        string.Create(CultureInfo.InvariantCulture, $"Hồ sơ cơ quan đang ở phiên bản {last}, không phải {seen}: đã có thay đổi khác."),
        "Hãy xem lại phiên bản mới nhất, ghép thay đổi vào đó rồi lưu lại.");
}
