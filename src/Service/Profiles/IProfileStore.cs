using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Profiles;

/// <summary>Where versions of profiles are kept. A version that was added is never changed. Safe to use from several threads.</summary>
public interface IProfileStore
{
    /// <summary>Whether what is added is still there after the process has ended.</summary>
    bool IsLasting { get; }

    /// <summary>Codes of the units that have versions, in ordinal order.</summary>
    IReadOnlyList<string> Units();

    /// <summary>Numbers of a unit's versions, in rising order; empty when it has none.</summary>
    /// <param name="unit">Code of the unit.</param>
    IReadOnlyList<int> Versions(string unit);

    /// <summary>Reads a version.</summary>
    /// <param name="unit">Code of the unit.</param>
    /// <param name="version">Its number, from 1 to the last one.</param>
    /// <returns>The version, or the error <c>PROFILE_DAMAGED</c> that names the file.</returns>
    Result<StoredProfile> Load(string unit, int version);

    /// <summary>Adds a version, wholly or not at all, even when the machine fails on the way.</summary>
    /// <returns>False when there is a version of this number already; nothing was added then.</returns>
    bool TryAdd(StoredProfile profile);
}
