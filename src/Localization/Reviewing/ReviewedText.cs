using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Reviewing;

/// <summary>A text of a plan under review.</summary>
/// <param name="Order">Its number in the document.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Part">The part of the document.</param>
/// <param name="Cited">The text with its citations protected.</param>
/// <param name="Own">The text with all protected that the plan does not say in its own words.</param>
internal sealed record ReviewedText(int Order, TextPlace Place, TextPart Part, RevisedText Cited, RevisedText Own)
{
    /// <summary>The text as it stands.</summary>
    public string Text => Cited.After;

    /// <summary>The text in one spelling, of the same length.</summary>
    public string Folded => Cited.Folded;

    /// <summary>Whether a check of some reach looks at a stretch.</summary>
    public bool IsWithin(Reach reach, int start, int length) => reach switch
    {
        Reach.Own => Own.IsFree(start, length),
        Reach.Uncited => Cited.IsFree(start, length),
        _ => true,
    };

    /// <summary>The sentence around a place, in one spelling.</summary>
    public string SentenceAt(int start) => Folded[Sentences.Around(Folded, start)];
}
