using System.Collections.Concurrent;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Drafts;

/// <summary>Keeps drafts for as long as the process runs.</summary>
public sealed class MemoryDrafts : IDraftStore
{
    private readonly ConcurrentDictionary<string, Draft> _drafts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, List<byte[]>> _files = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public bool IsLasting => false;

    /// <inheritdoc />
    public IReadOnlyList<string> Ids() => [.. _drafts.Keys];

    /// <inheritdoc />
    public Result<Draft> Load(string id) => _drafts.TryGetValue(id, out var draft) ? draft : DraftFaults.NotFound;

    /// <inheritdoc />
    public bool TryAdd(Draft draft) => _drafts.TryGetValue(draft.Id, out var last)
        ? draft.Revision == last.Revision + 1 && _drafts.TryUpdate(draft.Id, draft, last)
        : draft.Revision == 1 && _drafts.TryAdd(draft.Id, draft);

    /// <inheritdoc />
    public int AddFile(string id, byte[] content)
    {
        var files = _files.GetOrAdd(id, _ => []);
        lock (files)
        {
            files.Add(content);
            return files.Count;
        }
    }

    /// <inheritdoc />
    public byte[]? ReadFile(string id, int number)
    {
        if (!_files.TryGetValue(id, out var files))
        {
            return null;
        }

        lock (files)
        {
            return number > 0 && number <= files.Count ? files[number - 1] : null;
        }
    }

    /// <inheritdoc />
    public void Delete(string id)
    {
        _drafts.TryRemove(id, out _);
        _files.TryRemove(id, out _);
    }
}
