using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Store;

/// <summary>
/// A user's own templates: every folder below a directory that holds a <c>template.json</c>. Changed files are taken up
/// without a restart.
/// </summary>
/// <param name="directory">The directory; it may not exist yet.</param>
/// <param name="time">Clock; the directory is looked at most once a second.</param>
public sealed class DirectoryTemplates(string directory, TimeProvider time) : ITemplateSource
{
    private const string InfoFile = "template.json";
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private ImmutableArray<Result<TemplatePackage>> _packages = [];
    private string _fingerprint = "";
    private long? _lookedAt;

    /// <inheritdoc />
    public ImmutableArray<Result<TemplatePackage>> Read()
    {
        lock (_lock)
        {
            if (_lookedAt is { } then && time.GetElapsedTime(then) < LookEvery)
            {
                return _packages;
            }

            _lookedAt = time.GetTimestamp();
            try
            {
                Refresh();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A file went away while the directory was being looked at: what was read before holds until the next look.
                _fingerprint = "";
            }

            return _packages;
        }
    }

    private void Refresh()
    {
        var files = Files();
        var fingerprint = Fingerprint(files);
        if (fingerprint != _fingerprint)
        {
            _packages = [.. files.Where(f => f.Name == InfoFile).Select(f => ReadFolder(f.Directory!))];
            _fingerprint = fingerprint;
        }
    }

    private List<FileInfo> Files() => Directory.Exists(directory)
        ? [.. new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal)]
        : [];

    private static string Fingerprint(List<FileInfo> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            text.Append(file.FullName).Append('|').Append(file.Length).Append('|').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static Result<TemplatePackage> ReadFolder(DirectoryInfo folder)
    {
        try
        {
            var files = folder.EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(f => f.Extension is ".json" or ".hbs")
                .ToDictionary(f => Path.GetRelativePath(folder.FullName, f.FullName).Replace('\\', '/'), f => File.ReadAllText(f.FullName));
            return TemplatePackageReader.Read(files, folder.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Diagnostic.Error("TEMPLATE_BROKEN", folder.Name, exception.Message, "Hãy kiểm tra tệp của mẫu.");
        }
    }
}
