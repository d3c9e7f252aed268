namespace ThiDua.Localization.Reviewing;

/// <summary>Finds one kind of fault in plans.</summary>
internal interface IReviewCheck
{
    /// <summary>The places, in any order.</summary>
    /// <param name="row">The row that asks for it.</param>
    /// <param name="plan">The plan.</param>
    IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan);
}
