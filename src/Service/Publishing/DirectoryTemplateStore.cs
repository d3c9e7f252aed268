using System.Collections.Immutable;
using System.Text;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Storage;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>
/// Keeps published templates in the directory of the user's own: a folder per id, in it a folder per version
/// (<c>plan.own/1.0.0</c>). Several processes may share the directory.
/// </summary>
/// <param name="directory">The directory; made with the first version.</param>
/// <param name="templates">What reads the directory.</param>
public sealed class DirectoryTemplateStore(string directory, DirectoryTemplates templates) : ITemplateStore
{
    private const string ClaimEnding = ".tmp";

    /// <inheritdoc />
    public bool IsLasting => true;

    /// <inheritdoc />
    public ImmutableArray<Result<TemplatePackage>> Read() => templates.Read();

    /// <inheritdoc />
    public void LookAgain() => templates.LookAgain();

    /// <inheritdoc />
    public bool TryAdd(TemplatePackage package, IReadOnlyDictionary<string, string> files)
    {
        var parent = Path.Combine(directory, package.Info.Id);
        Directory.CreateDirectory(parent);
        using var claim = Claim($".{package.Info.Id}-{package.Info.Version}");
        var folder = FolderOf(claim);
        try
        {
            Write(folder, files);
            if (!DirectoryEntries.TryMoveDirectory(folder, Path.Combine(parent, package.Info.Version.ToString())))
            {
                return false;
            }
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            File.Delete(claim.Name);
            templates.LookAgain();
        }

        DirectoryEntries.Flush(parent);
        DirectoryEntries.Flush(directory);
        return true;
    }

    /// <inheritdoc />
    public void Withdraw(TemplatePackage package, Withdrawal withdrawal)
    {
        NewFile.TryAdd(Path.Combine(directory, package.Origin, WithdrawalFile.Name), WithdrawalFile.Write(withdrawal));
        templates.LookAgain();
    }

    /// <summary>
    /// A file that makes a folder of the same name without ending this writer's own. What a crash left behind, file or folder, is in
    /// nobody's way.
    /// </summary>
    private FileStream Claim(string name)
    {
        while (true)
        {
            var claim = NewFile.CreateTemporary(Path.Combine(directory, name));
            if (!Directory.Exists(FolderOf(claim)))
            {
                return claim;
            }

            claim.Dispose();
        }
    }

    private static string FolderOf(FileStream claim) => claim.Name[..^ClaimEnding.Length];

    /// <summary>Writes all files into a folder, down to the disk.</summary>
    private static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            var place = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            using var file = new FileStream(place, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        foreach (var inside in Directory.GetDirectories(folder))
        {
            DirectoryEntries.Flush(inside);
        }

        DirectoryEntries.Flush(folder);
    }
}
