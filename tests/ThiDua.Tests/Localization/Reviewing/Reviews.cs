using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Localization.Reviewing;

namespace ThiDua.Tests.Localization.Reviewing;

/// <summary>Reviews with the checks that ship.</summary>
internal static class Reviews
{
    public static PlanReviewer Default { get; } = new(ReviewBook.BuiltIn);

    /// <summary>The findings of a plan of May 2026.</summary>
    public static ImmutableArray<ReviewFinding> Of(OfficialDocument plan, string unit = PlanDocuments.BinhLu, OfficialDocument? parent = null)
    {
        var on = new DateOnly(2026, 5, 20);
        return Default.Review(plan, PlanDocuments.Unit(unit, on), on, parent);
    }
}
