namespace ThiDua.Rules.Awards;

/// <summary>Who can be awarded.</summary>
public enum LaureateKind
{
    /// <summary>Tập thể.</summary>
    Collective,

    /// <summary>Cá nhân.</summary>
    Individual,

    /// <summary>Hộ gia đình.</summary>
    Household,
}
