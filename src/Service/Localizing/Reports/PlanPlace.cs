namespace ThiDua.Service.Localizing.Reports;

/// <summary>What a reader calls a place of a plan.</summary>
/// <param name="Heading">The heading it stands under: "III. TIÊU CHÍ THI ĐUA".</param>
/// <param name="Rank">By which headings are in order.</param>
/// <param name="Number">Its number: "III. 1. a)"; empty when it has none.</param>
public sealed record PlanPlace(string Heading, int Rank, string Number);
