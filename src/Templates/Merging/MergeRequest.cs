using ThiDua.Catalogue;
using ThiDua.Documents.Parts;
using ThiDua.Templates.Store;

namespace ThiDua.Templates.Merging;

/// <summary>What to merge.</summary>
/// <param name="Package">The template.</param>
/// <param name="Unit">The unit whose People's Committee issues the document, as it is on the date of issue.</param>
/// <param name="Date">The date of issue.</param>
/// <param name="Data">The data, read.</param>
public sealed record MergeRequest(TemplatePackage Package, AdministrativeUnit Unit, IssueDate Date, Data.DataObject Data);
