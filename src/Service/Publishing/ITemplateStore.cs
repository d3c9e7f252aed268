using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>
/// Where published templates are kept. A version that was added is never changed, only taken out of use. Safe to use from several threads.
/// </summary>
public interface ITemplateStore : ITemplateSource
{
    /// <summary>Whether what is added is still there after the process has ended.</summary>
    bool IsLasting { get; }

    /// <summary>Has <see cref="ITemplateSource.Read"/> see what others have added just now.</summary>
    void LookAgain();

    /// <summary>Adds a version, wholly or not at all, even when the machine fails on the way. It can be read at once.</summary>
    /// <param name="package">The version, checked.</param>
    /// <param name="files">Its files: text by path.</param>
    /// <returns>False when its place is taken; nothing was added then.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    bool TryAdd(TemplatePackage package, IReadOnlyDictionary<string, string> files);

    /// <summary>Takes a version out of use; one that is out of use already stays as it is.</summary>
    /// <param name="package">A version of this store.</param>
    /// <param name="withdrawal">When and why.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    void Withdraw(TemplatePackage package, Withdrawal withdrawal);
}
