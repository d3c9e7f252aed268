using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Profiles;

/// <summary>Keeps profiles for as long as the process runs.</summary>
public sealed class MemoryProfiles : IProfileStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, List<StoredProfile>> _units = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public bool IsLasting => false;

    /// <inheritdoc />
    public IReadOnlyList<string> Units()
    {
        lock (_lock)
        {
            return [.. _units.Keys];
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<int> Versions(string unit)
    {
        lock (_lock)
        {
            return _units.TryGetValue(unit, out var versions) ? [.. versions.Select(stored => stored.Version)] : [];
        }
    }

    /// <inheritdoc />
    public Result<StoredProfile> Load(string unit, int version)
    {
        lock (_lock)
        {
            return _units[unit][version - 1];
        }
    }

    /// <inheritdoc />
    public bool TryAdd(StoredProfile profile)
    {
        lock (_lock)
        {
            var versions = _units.TryGetValue(profile.Unit, out var known) ? known : _units[profile.Unit] = [];
            if (profile.Version != versions.Count + 1)
            {
                return false;
            }

            versions.Add(profile);
            return true;
        }
    }
}
