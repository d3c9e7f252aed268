namespace ThiDua.Web.Hosting;

/// <summary>How the pages for clerks are run.</summary>
public sealed record ClerkSiteOptions
{
    /// <summary>The largest file taken, in bytes.</summary>
    public const long MostFileBytes = 30 * 1024 * 1024;

    /// <summary>Where they listen, in clear text with HTTP/1.1. Port 0 takes a free port.</summary>
    public required IReadOnlyList<string> Urls { get; init; }

    /// <summary>
    /// Directory with the keys that guard forms, made when missing: pages that are open when the service is started anew stay of use. Null keeps the
    /// keys for as long as the process runs.
    /// </summary>
    public string? KeyDirectory { get; init; }
}
