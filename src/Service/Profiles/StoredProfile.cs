using ThiDua.Rules.Profiles;

namespace ThiDua.Service.Profiles;

/// <summary>A version of a unit's profile.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Version">The version, from 1; 0 for the empty profile of a unit that none was stored for.</param>
/// <param name="SavedAt">When it was stored, to the second; null for version 0.</param>
/// <param name="Profile">The profile.</param>
public sealed record StoredProfile(string Unit, int Version, DateTimeOffset? SavedAt, AgencyProfile Profile)
{
    /// <summary>The empty profile of a unit.</summary>
    public static StoredProfile None(string unit) => new(unit, 0, null, AgencyProfile.Empty);
}
