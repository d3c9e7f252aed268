using ThiDua.Service.Profiles;

namespace ThiDua.Tests.Support;

/// <summary>A directory of profiles for a test, gone afterwards.</summary>
internal sealed class ProfileDirectory : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("thidua-profiles-");

    public string Path => _root.FullName;

    /// <summary>A store over the directory, as a process of its own would have it.</summary>
    public DirectoryProfiles Open() => new(Path);

    public string File(string unit, string name) => System.IO.Path.Combine(Path, unit, name);

    public void Dispose() => _root.Delete(recursive: true);
}
