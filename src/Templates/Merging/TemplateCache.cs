using Microsoft.Extensions.Caching.Memory;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Merging;

/// <summary>
/// Keeps compiled templates in memory. The package itself is part of the key, so a template read anew after a change of
/// its files is compiled anew.
/// </summary>
/// <param name="cache">Where they are kept.</param>
public sealed class TemplateCache(IMemoryCache cache)
{
    private static readonly TimeSpan KeptUnused = TimeSpan.FromHours(1);

    private readonly record struct Key(TemplatePackage Package, string Level)
    {
        public bool Equals(Key other) => ReferenceEquals(Package, other.Package) && Level == other.Level;

        public override int GetHashCode() => HashCode.Combine(Package.Info.Id, Package.Info.Version, Level);
    }

    /// <summary>A compiled template, compiled now if it is not there yet.</summary>
    public Result<CompiledTemplate> Get(TemplatePackage package, string level) =>
        cache.GetOrCreate(new Key(package, level), entry =>
        {
            entry.SlidingExpiration = KeptUnused;
            entry.Size = 1;
            return TemplateCompiler.Compile(package, level);
        })!;
}
