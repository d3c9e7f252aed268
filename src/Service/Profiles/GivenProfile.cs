using ThiDua.Rules.Profiles;

namespace ThiDua.Service.Profiles;

/// <summary>A profile as a caller gives it, over gRPC or from a page: texts that nobody has looked at yet.</summary>
public sealed record GivenProfile
{
    /// <summary>Leaders.</summary>
    public IReadOnlyList<GivenLeader> Leaders { get; init; } = [];

    /// <summary>Bodies that are called otherwise than by the rules, or that the unit alone has.</summary>
    public IReadOnlyList<ProfileBody> Bodies { get; init; } = [];

    /// <summary>Initials of those who draft.</summary>
    public IReadOnlyList<Drafter> Drafters { get; init; } = [];

    /// <summary>What the communities below are called.</summary>
    public string VillageTerm { get; init; } = "";

    /// <summary>Place name.</summary>
    public string PlaceName { get; init; } = "";

    /// <summary>Usual recipients.</summary>
    public IReadOnlyList<RecipientStyle> Recipients { get; init; } = [];

    /// <summary>Codes of the bodies whose heads may sign by order; null when that is not known.</summary>
    public IReadOnlyList<string>? ByOrder { get; init; }

    /// <summary>Settings of style.</summary>
    public IReadOnlyDictionary<string, string> Styles { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
