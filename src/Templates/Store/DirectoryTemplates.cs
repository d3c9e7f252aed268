using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Text;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Store;

/// <summary>
/// A user's own templates: every folder below a directory that holds a <c>template.json</c>. Changed files are taken up
/// without a restart. What begins with a dot is left out: there a writer may be at work.
/// </summary>
/// <param name="directory">The directory; it may not exist yet.</param>
/// <param name="time">Clock; the directory is looked at most once a second.</param>
public sealed class DirectoryTemplates(string directory, TimeProvider time) : ITemplateSource
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 };

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);
    private ImmutableArray<Result<TemplatePackage>> _packages = [];
    private string _fingerprint = "";
    private long? _lookedAt;

    private sealed record Folder(string Fingerprint, Result<TemplatePackage> Package);

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

    /// <summary>Has the directory looked at with the next <see cref="Read"/>, even within the second.</summary>
    public void LookAgain()
    {
        lock (_lock)
        {
            _lookedAt = null;
        }
    }

    private void Refresh()
    {
        var files = Files();
        var fingerprint = Fingerprint(files);
        if (fingerprint == _fingerprint)
        {
            return;
        }

        var folders = files.Where(f => f.Name == TemplateInfoReader.File).ToDictionary(f => f.DirectoryName!, f => ReadFolder(f.Directory!, files));
        _folders.Clear();
        foreach (var (path, folder) in folders)
        {
            _folders.Add(path, folder);
        }

        _packages = [.. folders.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value.Package)];
        _fingerprint = fingerprint;
    }

    private List<FileInfo> Files()
    {
        if (!Directory.Exists(directory))
        {
            return [];
        }

        var entries = new FileSystemEnumerable<FileInfo>(
            Path.GetFullPath(directory), (ref FileSystemEntry entry) => (FileInfo)entry.ToFileSystemInfo(), Deep)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.'),
        };
        return [.. entries.OrderBy(f => f.FullName, StringComparer.Ordinal)];
    }

    private static string Fingerprint(IEnumerable<FileInfo> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            text.Append(file.FullName).Append('|').Append(file.Length).Append('|').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The folder's template; the one read before while none of its files has changed, so that it need not be compiled again.</summary>
    private Folder ReadFolder(DirectoryInfo folder, List<FileInfo> all)
    {
        var inside = folder.FullName + Path.DirectorySeparatorChar;
        var files = all.FindAll(f => f.FullName.StartsWith(inside, StringComparison.Ordinal));
        var fingerprint = Fingerprint(files);
        return _folders.TryGetValue(folder.FullName, out var before) && before.Fingerprint == fingerprint
            ? before
            : new Folder(fingerprint, ReadPackage(folder, files));
    }

    private Result<TemplatePackage> ReadPackage(DirectoryInfo folder, List<FileInfo> files)
    {
        var origin = Relative(Path.GetFullPath(directory), folder);
        try
        {
            var texts = files.Where(f => f.Extension is ".json" or ".hbs")
                .ToDictionary(f => Relative(folder.FullName, f), f => File.ReadAllText(f.FullName));
            var package = TemplatePackageReader.Read(texts, origin);
            return package.Succeeded && texts.TryGetValue(WithdrawalFile.Name, out var withdrawal)
                ? package.Value with { Withdrawal = WithdrawalFile.Read(withdrawal) }
                : package;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Diagnostic.Error("TEMPLATE_BROKEN", origin, exception.Message, "Hãy kiểm tra tệp của mẫu.");
        }
    }

    private static string Relative(string root, FileSystemInfo entry) => Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
}
