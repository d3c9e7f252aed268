namespace ThiDua.Rules.Signing;

/// <summary>Why a combination is not permitted: a row of <c>signing-refusals.json</c>; the first that fits is told, one that forbids before all permissions.</summary>
public sealed record SigningRefusal : SigningCase
{
    /// <summary>Whether it wins over permissions; otherwise it only says why no permission was found.</summary>
    public bool Forbids { get; init; }

    /// <summary>
    /// The reason in Vietnamese; <c>{signer}</c> stands for the signer's post, <c>{document}</c> for the kind of document, <c>{matter}</c>
    /// for the matter, <c>{body}</c> for the issuing body, <c>{head}</c>, <c>{headInFull}</c> and <c>{deputy}</c> for its posts.
    /// </summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in Vietnamese.</summary>
    public required string Hint { get; init; }

    /// <summary>Whether it speaks of a case with this signer and the power that the caller names.</summary>
    internal bool Fits(SigningQuestion question) =>
        Covers(question) && (Powers.IsEmpty || (question.Power is { } power && Powers.Contains(power)));
}
