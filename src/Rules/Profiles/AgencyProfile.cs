using System.Collections.Immutable;

namespace ThiDua.Rules.Profiles;

/// <summary>
/// Profile of an agency (hồ sơ cơ quan): what the rules cannot know of a unit's bodies. All of it may be absent; the rules then take the
/// level's defaults and say what they assumed.
/// </summary>
public sealed record AgencyProfile
{
    /// <summary>A profile that says nothing.</summary>
    public static AgencyProfile Empty { get; } = new();

    /// <summary>Leaders (lãnh đạo) with body, post and term.</summary>
    public ImmutableArray<Leader> Leaders { get; init; } = [];

    /// <summary>Departments and other bodies of the unit whose names or abbreviations differ from the rule, or that it alone has.</summary>
    public ImmutableArray<ProfileBody> Bodies { get; init; } = [];

    /// <summary>Initials of those who draft (ký hiệu người soạn thảo); a body's only one is printed when the caller names none.</summary>
    public ImmutableArray<Drafter> Drafters { get; init; } = [];

    /// <summary>What the communities below a commune are called: "bản", "tổ dân phố"; empty for the default of the province.</summary>
    public string VillageTerm { get; init; } = "";

    /// <summary>Place name (địa danh) in place of the one by rule; empty for the rule's.</summary>
    public string PlaceName { get; init; } = "";

    /// <summary>Usual recipients (nơi nhận) of kinds of documents.</summary>
    public ImmutableArray<RecipientStyle> Recipients { get; init; } = [];

    /// <summary>
    /// Codes of the bodies whose heads may sign by order (TL.) under the working rules of the agency; null when that is not known.
    /// </summary>
    public ImmutableArray<string>? ByOrder { get; init; }

    /// <summary>Settings of style (thể thức tùy chọn) by code, such as <c>report-mark</c>; those not set keep their default.</summary>
    public ImmutableSortedDictionary<string, string> Styles { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
