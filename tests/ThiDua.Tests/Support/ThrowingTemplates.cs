using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Templates.Store;

namespace ThiDua.Tests.Support;

/// <summary>A source of templates with a bug.</summary>
internal sealed class ThrowingTemplates : ITemplateSource
{
    public const string Secret = "bí mật nội bộ";

    public ImmutableArray<Result<TemplatePackage>> Read() => throw new InvalidOperationException(Secret);
}
