namespace ThiDua.Rules.Frames;

/// <summary>Where a derived line comes from.</summary>
public enum Origin
{
    /// <summary>A rule of the law or of custom.</summary>
    Rule,

    /// <summary>A rule whose condition the profile does not confirm: the level's default was taken.</summary>
    Assumption,

    /// <summary>The agency's profile.</summary>
    Profile,

    /// <summary>The caller's own words, kept as given.</summary>
    Request,
}
