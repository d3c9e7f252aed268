using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Drafts;

/// <summary>Where drafts are kept. Safe to use from several threads.</summary>
public interface IDraftStore
{
    /// <summary>Whether what is saved is still there after the process has ended.</summary>
    bool IsLasting { get; }

    /// <summary>Ids of the drafts, in no order.</summary>
    IReadOnlyList<string> Ids();

    /// <summary>The last revision of a draft.</summary>
    /// <param name="id">Its id, of the right form.</param>
    /// <returns>The draft, or the error <c>DRAFT_NOT_FOUND</c> or <c>DRAFT_DAMAGED</c>.</returns>
    Result<Draft> Load(string id);

    /// <summary>Adds a revision, wholly or not at all, even when the machine fails on the way.</summary>
    /// <returns>False when there is a revision of this number or a later one; nothing was added then.</returns>
    bool TryAdd(Draft draft);

    /// <summary>Keeps a file of a draft under the next number.</summary>
    /// <param name="id">Id of the draft, which need not have a revision yet.</param>
    /// <param name="content">The file.</param>
    /// <returns>Its number.</returns>
    int AddFile(string id, byte[] content);

    /// <summary>A file of a draft; null when it is not there.</summary>
    byte[]? ReadFile(string id, int number);

    /// <summary>Deletes a draft with its files; does nothing when there is none.</summary>
    void Delete(string id);
}
