using System.Collections.Immutable;
using ThiDua.Service.Profiles;

namespace ThiDua.Service.Pipeline;

/// <summary>What to make.</summary>
/// <param name="TemplateId">Id of the template.</param>
/// <param name="TemplateVersion">Its version; empty means the latest.</param>
/// <param name="Unit">The issuing unit: a code, or a name with kind and province.</param>
/// <param name="IssueDate">Date of issue as <c>2026-05-20</c>, <c>2026-05</c> or <c>2026</c>; empty leaves it to the data.</param>
/// <param name="DataJson">The data as JSON.</param>
/// <param name="Formats">Formats to make, each once.</param>
public sealed record RenderJob(
    string TemplateId, string TemplateVersion, string Unit, string IssueDate, string DataJson, ImmutableArray<OutputFormat> Formats)
{
    /// <summary>Code of the issuing body; empty for that of the data, else the template's usual one.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>
    /// Version of the unit's profile, or <see cref="AgencyProfiles.Latest"/>, or <see cref="AgencyProfiles.NoProfile"/>.
    /// </summary>
    public int ProfileVersion { get; init; } = AgencyProfiles.Latest;
}
