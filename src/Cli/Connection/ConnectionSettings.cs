namespace ThiDua.Cli.Connection;

/// <summary>Which service to call, and how long to wait for it.</summary>
/// <param name="Server">A running service; null means one embedded in this command.</param>
/// <param name="TemplatesDirectory">The user's own templates for the embedded service; null means none.</param>
/// <param name="ProfilesDirectory">Where the embedded service keeps profiles of agencies; null means nowhere.</param>
/// <param name="FontsDirectory">Fonts for PDF files of the embedded service; null means the built-in ones.</param>
/// <param name="Timeout">How long the calls of one command may take together.</param>
internal sealed record ConnectionSettings(
    Uri? Server, string? TemplatesDirectory, string? ProfilesDirectory, string? FontsDirectory, TimeSpan Timeout)
{
    /// <summary>The time to wait when the user names none.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    /// <summary>Where the embedded service keeps drafts; null means nowhere.</summary>
    public string? DraftsDirectory { get; init; }
}
