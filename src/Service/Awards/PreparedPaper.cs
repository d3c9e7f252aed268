using System.Collections.Immutable;
using ThiDua.Documents.Diagnostics;
using ThiDua.Service.Pipeline;

namespace ThiDua.Service.Awards;

/// <summary>A paper that is ready to be made, or what stands in its way.</summary>
/// <param name="Kind">Which paper.</param>
/// <param name="Name">What it is called.</param>
/// <param name="FileName">Name of its files without ending: "01-to-trinh".</param>
/// <param name="Job">What to make, without formats.</param>
/// <param name="Faults">What is missing or wrong, by the fields of the case.</param>
/// <param name="Content">Its data, and where each part of it was typed.</param>
public sealed record PreparedPaper(AwardPaperKind Kind, string Name, string FileName, RenderJob Job, ImmutableArray<Diagnostic> Faults, PaperContent Content);
