using System.Collections.Immutable;
using ThiDua.Documents.Images;

namespace ThiDua.Rules.Signing;

/// <summary>A signer as the caller names him.</summary>
public sealed record SignerChoice
{
    /// <summary>Who signs.</summary>
    public SignerRole Role { get; init; } = SignerRole.Head;

    /// <summary>Whose power; null for the usual one of such documents.</summary>
    public Power? Power { get; init; }

    /// <summary>Code of the signer's own unit, for signatures by order and by authorisation; empty otherwise.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Full name; empty for the one in the profile.</summary>
    public string Name { get; init; } = "";

    /// <summary>Other posts above the name; empty for those by rule and profile.</summary>
    public ImmutableArray<string> OtherPosts { get; init; } = [];

    /// <summary>The lines of capacity and post in the caller's own words; empty for those by rule.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Image of the signature (hình ảnh chữ ký); null when it is signed by hand or later.</summary>
    public Picture? Image { get; init; }
}
