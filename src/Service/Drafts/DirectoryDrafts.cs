using System.Globalization;
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

    private const string Revisions = ".json";
    private const string Files = ".bin";

    /// <inheritdoc />
    public bool IsLasting => true;

    /// <inheritdoc />
    public IReadOnlyList<string> Ids() => Directory.Exists(directory)
        ? [.. Directory.EnumerateDirectories(directory).Select(folder => Path.GetFileName(folder)!).Where(name => DraftBook.IsId(name) && Last(name, Revisions) > 0)]
        : [];

    /// <inheritdoc />
    public Result<Draft> Load(string id)
    {
        // A revision may be cleared away while it is looked for; the next one is there then.
        for (var attempt = 0; ; attempt++)
        {
            var last = Last(id, Revisions);
            if (last == 0)
            {
                return DraftFaults.NotFound;
            }

            try
            {
                return DraftJson.Read(File.ReadAllBytes(PathOf(id, last, Revisions)), id, last);
            }
            catch (InvalidDataException fault)
            {
                return DraftFaults.Damaged($"{id}/{NameOf(last, Revisions)}", fault.Message);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (attempt == 2)
                {
                    return DraftFaults.Damaged($"{id}/{NameOf(last, Revisions)}", "không mở được tệp");
                }
            }
        }
    }

    /// <inheritdoc />
    public bool TryAdd(Draft draft)
    {
        if (Last(draft.Id, Revisions) != draft.Revision - 1)
        {
            return false;
        }

        Directory.CreateDirectory(FolderOf(draft.Id));
        if (!NewFile.TryAdd(PathOf(draft.Id, draft.Revision, Revisions), DraftJson.Write(draft)))
        {
            return false;
        }

        if (draft.Revision == 1)
        {
            DirectoryEntries.Flush(directory);
        }

        foreach (var old in Numbers(draft.Id, Revisions).Where(number => number <= draft.Revision - KeptRevisions))
        {
            File.Delete(PathOf(draft.Id, old, Revisions));
        }

        return true;
    }

    /// <inheritdoc />
    public int AddFile(string id, byte[] content)
    {
        Directory.CreateDirectory(FolderOf(id));
        while (true)
        {
            var number = Last(id, Files) + 1;
            if (NewFile.TryAdd(PathOf(id, number, Files), content))
            {
                return number;
            }
        }
    }

    /// <inheritdoc />
    public byte[]? ReadFile(string id, int number)
    {
        var path = PathOf(id, number, Files);
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

    private int Last(string id, string ending) => Numbers(id, ending).DefaultIfEmpty().Max();

    private IEnumerable<int> Numbers(string id, string ending) => Directory.Exists(FolderOf(id))
        ? Directory.EnumerateFiles(FolderOf(id), "*" + ending).Select(file => NumberOf(Path.GetFileName(file), ending)).OfType<int>()
        : [];

    private string FolderOf(string id) =>
        DraftBook.IsId(id) ? Path.Combine(directory, id) : throw new ArgumentException("An id has 32 hexadecimal digits.", nameof(id));

    private string PathOf(string id, int number, string ending) => Path.Combine(FolderOf(id), NameOf(number, ending));

    private static string NameOf(int number, string ending) => number.ToString("D6", CultureInfo.InvariantCulture) + ending;

    private static int? NumberOf(string name, string ending) =>
        int.TryParse(name.AsSpan(0, name.Length - ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && NameOf(number, ending) == name
            ? number
            : null;
}
