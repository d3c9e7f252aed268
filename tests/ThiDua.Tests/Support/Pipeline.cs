using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using ThiDua.Documents.Diagnostics;
using ThiDua.Pdf.Fonts;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;

namespace ThiDua.Tests.Support;

/// <summary>The service's own pipeline over the built-in library, without a server.</summary>
internal static class Pipeline
{
    public static DocumentPipeline Default { get; } = Over(new BuiltInTemplates());

    public static DocumentPipeline Over(params ImmutableArray<ITemplateSource> sources) =>
        new(new TemplateLibrary(sources), new TemplateMerger(new TemplateCache(new MemoryCache(new MemoryCacheOptions()))), new OutputWriter(FontLibrary.BuiltIn), new AgencyProfiles(new MemoryProfiles(), TimeProvider.System), TimeProvider.System);

    public static Result<RenderOutput> Render(string template, string unit, string json, string date = "") =>
        Default.Render(new RenderJob(template, "", unit, date, json, [OutputFormat.Docx]), CancellationToken.None);

    /// <summary>The Word file; fails the test with the diagnostics when there is none.</summary>
    public static byte[] Docx(string template, string unit, string json, string date = "") =>
        File(OutputFormat.Docx, template, unit, json, date);

    /// <summary>The file of a format; fails the test with the diagnostics when there is none.</summary>
    public static byte[] File(OutputFormat format, string template, string unit, string json, string date = "")
    {
        var result = Default.Render(new RenderJob(template, "", unit, date, json, [format]), CancellationToken.None);
        Assert.True(result.Succeeded, string.Join(Environment.NewLine, result.Diagnostics));
        return result.Value.Files[0].Content;
    }
}
