using HandlebarsDotNet;
using ThiDua.Templates.Schema;

namespace ThiDua.Templates.Merging;

/// <summary>A template ready for use at one level.</summary>
/// <param name="Schema">Schema of its data.</param>
/// <param name="Body">Its text as a function of data.</param>
public sealed record CompiledTemplate(SchemaNode Schema, HandlebarsTemplate<TextWriter, object, object> Body);
