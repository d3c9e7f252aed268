using ThiDua.Documents.Diagnostics;
using ThiDua.Rules;
using ThiDua.Service.Pipeline;

namespace ThiDua.Service.Profiles;

/// <summary>Takes profiles in: reads, checks and stores them, the same for gRPC and for the pages.</summary>
/// <param name="profiles">The profiles.</param>
/// <param name="book">The rules.</param>
/// <param name="time">Clock: tells what day it is.</param>
public sealed class ProfileDesk(AgencyProfiles profiles, RuleBook book, TimeProvider time)
{
    private readonly ProfileChecks _checks = new(book);

    /// <summary>Stores a new version of a unit's profile.</summary>
    /// <param name="unit">The unit: a code, or a name with kind and province.</param>
    /// <param name="given">The profile as it was given; null for none.</param>
    /// <param name="expected">The version the caller takes for the latest, 0 for none; null to store whatever was there.</param>
    /// <returns>The version, or all that is wrong, one fault a field; nothing was stored then.</returns>
    public Result<StoredProfile> Store(string unit, GivenProfile? given, int? expected)
    {
        var today = VietNamDay.Of(time);
        var faults = new List<Diagnostic>();
        var found = UnitResolver.Resolve(unit, today);
        faults.AddRange(found.Diagnostics);
        var profile = ProfileReader.Read(given, faults);
        if (!found.Succeeded)
        {
            return Result<StoredProfile>.Failure(faults);
        }

        var all = _checks.Check(profile, found.Value, today, faults);
        return all.IsEmpty ? profiles.Append(found.Value.Code, profile, expected) : Result<StoredProfile>.Failure(all);
    }
}
