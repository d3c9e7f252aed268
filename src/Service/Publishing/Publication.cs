using ThiDua.Templates.Store;

namespace ThiDua.Service.Publishing;

/// <summary>What became of a template that was sent.</summary>
/// <param name="Package">The template.</param>
/// <param name="WasThere">Whether this version was there already, with the very same content.</param>
public sealed record Publication(TemplatePackage Package, bool WasThere);
