using ThiDua.Catalogue;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Profiles;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Merging;

/// <summary>What to merge.</summary>
/// <param name="Package">The template.</param>
/// <param name="Unit">The unit whose body issues the document, as it is on the date of issue.</param>
/// <param name="Date">The date of issue.</param>
/// <param name="Data">The data, read.</param>
public sealed record MergeRequest(TemplatePackage Package, AdministrativeUnit Unit, IssueDate Date, Data.DataObject Data)
{
    /// <summary>Code of the issuing body; empty for that of the data, else the template's usual one.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The unit's profile.</summary>
    public AgencyProfile Profile { get; init; } = AgencyProfile.Empty;
}
