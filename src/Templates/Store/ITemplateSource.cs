using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;

namespace ThiDua.Templates.Store;

/// <summary>A place that templates come from.</summary>
public interface ITemplateSource
{
    /// <summary>Its templates as they are now: packages, and errors for those that are broken.</summary>
    ImmutableArray<Result<TemplatePackage>> Read();
}
