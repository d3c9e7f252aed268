using System.CommandLine;

namespace ThiDua.Cli.Input;

/// <summary><c>--profile-version</c>: which version of the agency's profile is used.</summary>
internal static class ProfileVersionOption
{
    private const int NoProfile = -1;

    /// <summary>The option.</summary>
    public static Option<string?> Create(string description) =>
        new("--profile-version") { Description = description, HelpName = Messages.NumberLabel };

    /// <summary>The number as the service takes it: the latest when none was given, no profile for 0.</summary>
    public static int Read(string? text, List<Problem> problems) =>
        NumberOption.Read("--profile-version", text, 0, problems) is { } version ? (version == 0 ? NoProfile : version) : 0;
}
