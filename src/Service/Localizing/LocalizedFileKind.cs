namespace ThiDua.Service.Localizing;

/// <summary>What a file of a localization is.</summary>
public enum LocalizedFileKind
{
    /// <summary>The local plan.</summary>
    Plan,

    /// <summary>The local plan with its changes tracked.</summary>
    Tracked,

    /// <summary>Changes and questions as JSON.</summary>
    Changes,

    /// <summary>The same as a page to read.</summary>
    Report,
}
