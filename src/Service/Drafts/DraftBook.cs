using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Drafts;

/// <summary>The drafts of all clerks: saved as they type, in numbered revisions, so that two windows never overwrite each other unseen.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="time">Clock for the times of a draft.</param>
public sealed class DraftBook(IDraftStore store, TimeProvider time)
{
    /// <summary>The longest content, in bytes of UTF-8.</summary>
    public const int MostContentBytes = 4 * 1024 * 1024;

    private const int IdBytes = 16;
    private const int LongestTitle = 300;

    /// <summary>Whether drafts are still there after the service has stopped.</summary>
    public bool AreLasting => store.IsLasting;

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsId(string text) => text.Length == IdBytes * 2 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>All drafts that can be read, the last saved first.</summary>
    public ImmutableArray<Draft> List() =>
        [.. store.Ids().Select(store.Load).Where(read => read.Succeeded).Select(read => read.Value!)
            .OrderByDescending(draft => draft.SavedAt).ThenBy(draft => draft.Id, StringComparer.Ordinal)];

    /// <summary>A draft.</summary>
    /// <returns>The draft, or the error <c>DRAFT_NOT_FOUND</c> or <c>DRAFT_DAMAGED</c>.</returns>
    public Result<Draft> Load(string id) => IsId(id) ? store.Load(id) : DraftFaults.NotFound;

    /// <summary>Begins a draft.</summary>
    /// <param name="kind">What it is to become.</param>
    /// <param name="title">What a list calls it.</param>
    /// <param name="contentJson">What is known already, as a JSON object.</param>
    /// <param name="file">The file it works on, with its name; null for none.</param>
    public Result<Draft> Create(DraftKind kind, string title, string contentJson, (string Name, byte[] Content)? file = null)
    {
        if (Unfit(contentJson) is { } fault)
        {
            return fault;
        }

        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        return Keep(() =>
        {
            var now = Now();
            var draft = new Draft(id, 1, kind, Shortened(title), contentJson, now, now) { File = Add(id, file) };
            return store.TryAdd(draft) ? draft : DraftFaults.Changed(0, 1);
        });
    }

    /// <summary>Saves a draft.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="revision">The revision that the changes were made on.</param>
    /// <param name="title">What a list calls it.</param>
    /// <param name="contentJson">What the clerk has typed, as a JSON object.</param>
    /// <param name="file">A file in place of the one it works on; null to keep that.</param>
    /// <returns>The new revision, or the error <c>DRAFT_CHANGED</c> when another was saved in the meantime; nothing was saved then.</returns>
    public Result<Draft> Save(string id, int revision, string title, string contentJson, (string Name, byte[] Content)? file = null)
    {
        var read = Load(id);
        if (!read.Succeeded)
        {
            return read;
        }

        if (Unfit(contentJson) is { } fault)
        {
            return fault;
        }

        if (read.Value.Revision != revision)
        {
            return DraftFaults.Changed(revision, read.Value.Revision);
        }

        return Keep(() =>
        {
            var next = read.Value with { Revision = revision + 1, Title = Shortened(title), ContentJson = contentJson, SavedAt = Now(), File = Add(id, file) ?? read.Value.File };
            return store.TryAdd(next) ? next : DraftFaults.Changed(revision, revision + 1);
        });
    }

    /// <summary>Begins a draft as another one stands.</summary>
    public Result<Draft> Copy(string id)
    {
        var read = Load(id);
        return read.Succeeded
            ? Create(read.Value.Kind, read.Value.Title + " (bản sao)", read.Value.ContentJson, File(read.Value) is { } bytes ? (read.Value.File!.Name, bytes) : null)
            : read;
    }

    /// <summary>The file a draft works on; null when it has none.</summary>
    public byte[]? File(Draft draft) => draft.File is { } file ? store.ReadFile(draft.Id, file.Number) : null;

    /// <summary>Deletes a draft with its files.</summary>
    public void Delete(string id)
    {
        if (IsId(id))
        {
            store.Delete(id);
        }
    }

    private DraftFile? Add(string id, (string Name, byte[] Content)? file) =>
        file is { } given ? new DraftFile(store.AddFile(id, given.Content), Shortened(given.Name), given.Content.LongLength) : null;

    private static Result<Draft> Keep(Func<Result<Draft>> keep)
    {
        try
        {
            return keep();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return DraftFaults.NotSaved(fault is UnauthorizedAccessException ? "không có quyền ghi" : "ổ đĩa đầy hoặc không ghi được");
        }
    }

    private static Diagnostic? Unfit(string content) =>
        Encoding.UTF8.GetByteCount(content) > MostContentBytes || !DraftJson.IsObject(content) ? DraftFaults.Unfit(MostContentBytes) : null;

    /// <summary>One line without control characters, not too long for a list.</summary>
    private static string Shortened(string text)
    {
        var line = string.Join(' ', new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestTitle ? line : line[..(char.IsHighSurrogate(line[LongestTitle - 2]) ? LongestTitle - 2 : LongestTitle - 1)] + "…";
    }

    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }
}
