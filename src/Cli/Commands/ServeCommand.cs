using System.CommandLine;
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
        var command = new Command("serve", Messages.ServeDescription) { urls };
        runner.Attach(command, context => ServeAsync(context, context.Parsed.GetValue(urls) ?? ServiceOptions.DefaultUrl));
        return command;
    }

    private static async Task ServeAsync(CommandContext context, string text)
    {
        var urls = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (urls.Length == 0)
            context.Problems.Add(Messages.UrlInvalid("--urls", text));

        context.Problems.AddRange(urls
            .Where(url => !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
            .Select(url => Messages.UrlInvalid("--urls", url)));
        if (context.Settings.Server is not null)
            context.Problems.Add(Messages.ServerNotForServe);

        context.RequireSoundInput();
        await using var service = await LocalService.StartAsync(
            urls, context.Settings, context.Cancellation, LogWarnings);
        context.Write(new ServeReport(service.Addresses, context.Settings.TemplatesDirectory, context.Settings.ProfilesDirectory));
        await Task.Delay(Timeout.Infinite, context.Cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    // Results go to standard output, so the log goes to the error stream.
    private static void LogWarnings(WebApplicationBuilder builder) => builder.Logging
        .SetMinimumLevel(LogLevel.Warning)
        .AddFilter(HostCategory, LogLevel.None)
        .AddSimpleConsole(format => format.SingleLine = true)
        .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
