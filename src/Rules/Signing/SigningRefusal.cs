namespace ThiDua.Rules.Signing;

/// <summary>Why a combination is not permitted: a row of <c>signing-refusals.json</c>; the first that fits is told.</summary>
public sealed record SigningRefusal : SigningCase
{
    /// <summary>The reason in Vietnamese; <c>{signer}</c> stands for the signer's post, <c>{kind}</c> for the kind of document,
    /// <c>{matter}</c> for the matter, <c>{body}</c> for the issuing body.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in Vietnamese.</summary>
    public required string Hint { get; init; }
}
