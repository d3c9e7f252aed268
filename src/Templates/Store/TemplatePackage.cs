using System.Collections.Immutable;

namespace ThiDua.Templates.Store;

/// <summary>The files of a template, read and checked for completeness but not compiled.</summary>
/// <param name="Info">What it says of itself.</param>
/// <param name="SchemaJson">JSON Schema of its data, the shared definitions included.</param>
/// <param name="Body">The Handlebars text <c>body.hbs</c>.</param>
/// <param name="Partials">Handlebars partials by name; <c>name.level</c> stands in for <c>name</c> at that level.</param>
/// <param name="Samples">Sample data.</param>
/// <param name="Origin">Where it came from, for messages.</param>
public sealed record TemplatePackage(
    TemplateInfo Info,
    string SchemaJson,
    string Body,
    ImmutableDictionary<string, string> Partials,
    ImmutableArray<TemplateSample> Samples,
    string Origin);
