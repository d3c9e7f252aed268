using System.Collections.Immutable;
using ThiDua.Templates.Store;
using ThiDua.Tests.Examples;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Templates;

/// <summary>Samples of the built-in templates.</summary>
internal static class Sample
{
    /// <summary>The built-in templates, read once for all tests.</summary>
    public static TemplateLibrary Library { get; } = new(new BuiltInTemplates());

    public static TemplatePackage Package(string template) => Library.Find(template).Value!;

    public static TemplateSample Of(string template, string name) => Package(template).Samples.Single(s => s.Name == name);

    /// <summary>The paragraphs of the document that a sample makes.</summary>
    public static ImmutableArray<string> Text(string template, string name)
    {
        var sample = Of(template, name);
        return DocxText.Paragraphs(Pipeline.Docx(template, sample.Unit, sample.DataJson));
    }
}
