using System.CommandLine;
using System.Globalization;
using ThiDua.Cli.Connection;

namespace ThiDua.Cli.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    private const double MostSeconds = 3600;

    /// <summary>A running service instead of an embedded one.</summary>
    public Option<string?> Server { get; } = new("--server")
    {
        Description = Messages.ServerDescription,
        HelpName = Messages.UrlLabel,
        Recursive = true,
    };

    /// <summary>The user's own templates for the embedded service.</summary>
    public Option<string?> Templates { get; } = new("--templates")
    {
        Description = Messages.TemplatesOptionDescription,
        HelpName = Messages.DirectoryLabel,
        Recursive = true,
    };

    /// <summary>Where the embedded service keeps profiles of agencies.</summary>
    public Option<string?> Profiles { get; } = new("--profiles")
    {
        Description = Messages.ProfilesOptionDescription,
        HelpName = Messages.DirectoryLabel,
        Recursive = true,
    };

    /// <summary>Fonts for PDF files of the embedded service.</summary>
    public Option<string?> Fonts { get; } = new("--fonts")
    {
        Description = Messages.FontsOptionDescription,
        HelpName = Messages.DirectoryLabel,
        Recursive = true,
    };

    /// <summary>One JSON document on standard output.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = Messages.JsonDescription,
        Recursive = true,
        Arity = ArgumentArity.Zero,
    };

    /// <summary>How long the service may take.</summary>
    public Option<string?> Timeout { get; } = new("--timeout")
    {
        Description = Messages.TimeoutDescription,
        HelpName = Messages.SecondsLabel,
        Recursive = true,
    };

    /// <summary>Reads the options; adds what is wrong with them to a list.</summary>
    public ConnectionSettings Read(ParseResult parsed, List<Problem> problems)
    {
        var server = ServerOf(parsed.GetValue(Server), problems);
        var embedded = parsed.GetValue(Server) is null;
        var templates = DirectoryOf(Templates, parsed, embedded, problems);
        var profiles = DirectoryOf(Profiles, parsed, embedded, problems);
        var fonts = DirectoryOf(Fonts, parsed, embedded, problems);
        return new ConnectionSettings(server, templates, profiles, fonts, TimeoutOf(parsed.GetValue(Timeout), problems));
    }

    /// <summary>A directory for the embedded service.</summary>
    private static string? DirectoryOf(Option<string?> option, ParseResult parsed, bool embedded, List<Problem> problems)
    {
        var path = parsed.GetValue(option);
        if (path is not null && !embedded)
            problems.Add(Messages.NeedsEmbedded(option.Name));
        else if (path is not null && !Directory.Exists(path))
            problems.Add(Messages.DirectoryMissing(option.Name, path));

        return path;
    }

    private static Uri? ServerOf(string? text, List<Problem> problems)
    {
        if (text is null)
            return null;

        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0)
            return uri;

        problems.Add(Messages.UrlInvalid("--server", text));
        return null;
    }

    private static TimeSpan TimeoutOf(string? text, List<Problem> problems)
    {
        if (text is null)
            return ConnectionSettings.DefaultTimeout;

        // "1,5" is how the number is written in Vietnamese.
        var style = NumberStyles.AllowDecimalPoint;
        if (double.TryParse(text.Replace(',', '.'), style, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and <= MostSeconds)
            return TimeSpan.FromSeconds(seconds);

        problems.Add(Messages.TimeoutInvalid(text));
        return ConnectionSettings.DefaultTimeout;
    }
}
