using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Storage;

namespace ThiDua.Service.Drafts;

/// <summary>
/// Keeps drafts in a directory: a folder per draft, named by its id, a file per revision (<c>000001.json</c>) of which the last few stay, and the
/// files it works on (<c>000001.bin</c>). Several processes may share the directory. What is not named so is left alone.
/// </summary>
/// <param name="directory">The directory; made with the first draft.</param>
public sealed class DirectoryDrafts(string directory) : IDraftStore
{
    /// <summary>Revisions that stay: an older one may be wanted back by hand.</summary>
    private const int KeptRevisions = 20;

    private static readonly NumberedFiles Revisions = new(".json");
    private static readonly NumberedFiles Files = new(".bin");

    /// <inheritdoc />
    public bool IsLasting => true;

    /// <inheritdoc />
    public IReadOnlyList<string> Ids() => Directory.Exists(directory)
        ? [.. Directory.EnumerateDirectories(directory).Select(folder => Path.GetFileName(folder)!).Where(name => DraftBook.IsId(name) && Revisions.LastIn(FolderOf(name)) > 0)]
        : [];

    /// <inheritdoc />
    public Result<Draft> Load(string id)
    {
        // A revision may be cleared away while it is looked for; the next one is there then.
        for (var attempt = 0; ; attempt++)
        {
            var last = Revisions.LastIn(FolderOf(id));
            if (last == 0)
            {
                return DraftFaults.NotFound;
            }

            try
            {
                return DraftJson.Read(File.ReadAllBytes(PathOf(id, Revisions.NameOf(last))), id, last);
            }
            catch (InvalidDataException fault)
            {
                return DraftFaults.Damaged($"{id}/{Revisions.NameOf(last)}", fault.Message);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (attempt == 2)
                {
                    return DraftFaults.Damaged($"{id}/{Revisions.NameOf(last)}", "không mở được tệp");
                }
            }
        }
    }

    /// <inheritdoc />
    public bool TryAdd(Draft draft)
    {
        if (Revisions.LastIn(FolderOf(draft.Id)) != draft.Revision - 1)
        {
            return false;
        }

        Directory.CreateDirectory(FolderOf(draft.Id));
        if (!NewFile.TryAdd(PathOf(draft.Id, Revisions.NameOf(draft.Revision)), DraftJson.Write(draft)))
        {
            return false;
        }

        if (draft.Revision == 1)
        {
            DirectoryEntries.Flush(directory);
        }

        foreach (var old in Revisions.In(FolderOf(draft.Id)).Where(number => number <= draft.Revision - KeptRevisions))
        {
            File.Delete(PathOf(draft.Id, Revisions.NameOf(old)));
        }

        return true;
    }

    /// <inheritdoc />
    public int AddFile(string id, byte[] content)
    {
        Directory.CreateDirectory(FolderOf(id));
        while (true)
        {
            var number = Files.LastIn(FolderOf(id)) + 1;
            if (NewFile.TryAdd(PathOf(id, Files.NameOf(number)), content))
            {
                return number;
            }
        }
    }

    /// <inheritdoc />
    public byte[]? ReadFile(string id, int number)
    {
        var path = PathOf(id, Files.NameOf(number));
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    /// <inheritdoc />
    public void Delete(string id)
    {
        if (Directory.Exists(FolderOf(id)))
        {
            Directory.Delete(FolderOf(id), recursive: true);
        }
    }

    private string FolderOf(string id) =>
        DraftBook.IsId(id) ? Path.Combine(directory, id) : throw new ArgumentException("An id has 32 hexadecimal digits.", nameof(id));

    private string PathOf(string id, string name) => Path.Combine(FolderOf(id), name);
}
