using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Storage;

namespace ThiDua.Service.Profiles;

/// <summary>
/// Keeps profiles in a directory: a folder per unit, named by its code, a file per version (<c>000001.json</c>). Several processes may
/// share the directory. What is not named so is left alone.
/// </summary>
/// <param name="directory">The directory; made with the first version.</param>
public sealed class DirectoryProfiles(string directory) : IProfileStore
{
    private static readonly NumberedFiles Files = new(".json");

    /// <inheritdoc />
    public bool IsLasting => true;

    /// <inheritdoc />
    public IReadOnlyList<string> Units() => Directory.Exists(directory)
        ? [.. Directory.EnumerateDirectories(directory).Select(folder => Path.GetFileName(folder)!)
            .Where(name => name.All(char.IsAsciiDigit) && Versions(name).Count > 0).Order(StringComparer.Ordinal)]
        : [];

    /// <inheritdoc />
    public IReadOnlyList<int> Versions(string unit) => [.. Files.In(Path.Combine(directory, unit)).Order()];

    /// <inheritdoc />
    public Result<StoredProfile> Load(string unit, int version)
    {
        try
        {
            return ProfileFile.Read(File.ReadAllBytes(PathOf(unit, version)), unit, version);
        }
        catch (InvalidDataException fault)
        {
            return Damaged(unit, version, fault.Message);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return Damaged(unit, version, "không còn tệp này");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Damaged(unit, version, "không mở được tệp");
        }
    }

    /// <inheritdoc />
    public bool TryAdd(StoredProfile profile)
    {
        var place = PathOf(profile.Unit, profile.Version);
        var folder = Path.GetDirectoryName(place)!;
        Directory.CreateDirectory(folder);
        if (!NewFile.TryAdd(place, ProfileFile.Write(profile)))
        {
            return false;
        }

        DirectoryEntries.Flush(directory);
        return true;
    }

    private string PathOf(string unit, int version) => Path.Combine(directory, unit, Files.NameOf(version));

    private static Diagnostic Damaged(string unit, int version, string cause) => Diagnostic.Error(
        "PROFILE_DAMAGED",
        "profile",
        $"Tệp hồ sơ cơ quan {unit}/{Files.NameOf(version)} bị hỏng: {cause}.",
        "Hãy báo người quản trị khôi phục tệp từ bản sao lưu, hoặc lưu một phiên bản mới.");
}
