using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Output;
using ThiDua.Service.Hosting;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua serve</c>: the service, until it is told to stop.</summary>
internal static class ServeCommand
{
    // What it says of a start that failed, the command says itself, without a stack trace.
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var urls = new Option<string?>("--urls") { Description = Messages.UrlsDescription, HelpName = Messages.UrlLabel };
        var web = new Option<string?>("--web-urls") { Description = Messages.WebUrlsDescription, HelpName = Messages.UrlLabel };
        var noWeb = new Option<bool>("--no-web") { Description = Messages.NoWebDescription, Arity = ArgumentArity.Zero };
        var data = new Option<string?>("--data") { Description = Messages.DataOptionDescription, HelpName = Messages.DirectoryLabel };
        var command = new Command("serve", Messages.ServeDescription) { urls, web, noWeb, data };
        runner.Attach(command, context => ServeAsync(
            context, context.Parsed.GetValue(urls) ?? ServiceOptions.DefaultUrl, context.Parsed.GetValue(noWeb) ? null : context.Parsed.GetValue(web) ?? "", context.Parsed.GetValue(data)));
        return command;
    }

    private static async Task ServeAsync(CommandContext context, string text, string? webText, string? dataDirectory)
    {
        var urls = Read("--urls", text, context);
        IReadOnlyList<string> webUrls = webText is null ? [] : webText.Length > 0 ? Read("--web-urls", webText, context) : [.. urls.Select(NextPort)];
        if (context.Settings.Server is not null)
            context.Problems.Add(Messages.ServerNotForServe);

        context.RequireSoundInput();
        var data = DataDirectory.Open(dataDirectory);
        var settings = context.Settings with
        {
            TemplatesDirectory = context.Settings.TemplatesDirectory ?? data?.Templates,
            ProfilesDirectory = context.Settings.ProfilesDirectory ?? data?.Profiles,
            DraftsDirectory = data?.Drafts,
        };
        await using var service = await LocalService.StartAsync(urls, settings, context.Cancellation, LogWarnings);
        await using var site = webUrls.Count == 0 ? null : await LocalSite.StartAsync(webUrls, service, data?.Keys, context.Cancellation, LogWarnings);
        context.Write(new ServeReport(service.Addresses, site?.Addresses ?? [], settings));
        await Task.Delay(Timeout.Infinite, context.Cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static string[] Read(string option, string text, CommandContext context)
    {
        var urls = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (urls.Length == 0)
            context.Problems.Add(Messages.UrlInvalid(option, text));

        context.Problems.AddRange(urls
            .Where(url => !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
            .Select(url => Messages.UrlInvalid(option, url)));
        return urls;
    }

    /// <summary>The pages stand beside the service, one port on; beside a free port at a free port.</summary>
    private static string NextPort(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return url;

        return new UriBuilder(uri) { Port = uri.Port is 0 or IPEndPoint.MaxPort ? 0 : uri.Port + 1 }.Uri.GetLeftPart(UriPartial.Authority);
    }

    // Results go to standard output, so the log goes to the error stream.
    private static void LogWarnings(WebApplicationBuilder builder) => builder.Logging
        .SetMinimumLevel(LogLevel.Warning)
        .AddFilter(HostCategory, LogLevel.None)
        .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
        .AddSimpleConsole(format => format.SingleLine = true)
        .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
