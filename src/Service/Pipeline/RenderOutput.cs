using System.Collections.Immutable;

namespace ThiDua.Service.Pipeline;

/// <summary>What a job made.</summary>
/// <param name="Files">One file per format asked for.</param>
/// <param name="TemplateVersion">The version of the template that was used.</param>
public sealed record RenderOutput(ImmutableArray<OutputFile> Files, string TemplateVersion);
