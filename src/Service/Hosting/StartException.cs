namespace ThiDua.Service.Hosting;

/// <summary>Something that the service needs to start cannot be used.</summary>
/// <param name="code">What: one of the codes below.</param>
/// <param name="message">What is wrong with it, naming the file.</param>
/// <param name="cause">The failure underneath.</param>
public sealed class StartException(string code, string message, Exception cause) : Exception(message, cause)
{
    /// <summary>A font file of <see cref="ServiceOptions.FontDirectory"/>.</summary>
    public const string FontsUnusable = "FONT_UNUSABLE";

    /// <summary>The directory of <see cref="ServiceOptions.ProfileDirectory"/>.</summary>
    public const string ProfilesUnusable = "PROFILES_UNUSABLE";

    /// <summary>A data file of the rules.</summary>
    public const string RulesUnusable = "RULES_UNUSABLE";

    /// <summary>What cannot be used.</summary>
    public string Code { get; } = code;
}
