using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>Keeps published templates for as long as the process runs.</summary>
public sealed class MemoryTemplateStore : ITemplateStore
{
    private readonly Lock _lock = new();
    private ImmutableArray<Result<TemplatePackage>> _packages = [];

    /// <inheritdoc />
    public bool IsLasting => false;

    /// <inheritdoc />
    public ImmutableArray<Result<TemplatePackage>> Read()
    {
        lock (_lock)
        {
            return _packages;
        }
    }

    /// <inheritdoc />
    public void LookAgain()
    {
    }

    /// <inheritdoc />
    public bool TryAdd(TemplatePackage package, IReadOnlyDictionary<string, string> files)
    {
        lock (_lock)
        {
            if (_packages.Any(p => IsVersion(p, package)))
            {
                return false;
            }

            _packages = _packages.Add(package);
            return true;
        }
    }

    /// <inheritdoc />
    public void Withdraw(TemplatePackage package, Withdrawal withdrawal)
    {
        lock (_lock)
        {
            _packages = [.. _packages.Select(p => IsVersion(p, package) && p.Value!.Withdrawal is null ? p.Value with { Withdrawal = withdrawal } : p)];
        }
    }

    private static bool IsVersion(Result<TemplatePackage> one, TemplatePackage other) =>
        one.Value!.Info.Id == other.Info.Id && one.Value.Info.Version == other.Info.Version;
}
