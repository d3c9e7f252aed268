using System.Collections.Immutable;
using ThiDua.Formats.Formatted;
using ThiDua.Rules.Frames;

namespace ThiDua.Service.Pipeline;

/// <summary>What a job made.</summary>
/// <param name="Files">One file per format asked for.</param>
/// <param name="TemplateVersion">The version of the template that was used.</param>
/// <param name="ProfileVersion">The version of the unit's profile that was used; 0 when none was.</param>
/// <param name="Derivations">A reason for each line around the content, in the order of the page.</param>
public sealed record RenderOutput(
    ImmutableArray<OutputFile> Files, string TemplateVersion, int ProfileVersion, ImmutableArray<Derivation> Derivations)
{
    /// <summary>Code of the level of the issuing unit.</summary>
    public required string Level { get; init; }

    /// <summary>The document that the files were written from.</summary>
    public required FormattedDocument Document { get; init; }

    /// <summary>Name of its files, without ending.</summary>
    public required string Name { get; init; }
}
