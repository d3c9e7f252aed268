using System.CommandLine;
using Google.Protobuf;
using ThiDua.Cli.Connection;
using ThiDua.Cli.Input;
using ThiDua.Cli.Output;
using ThiDua.V1;

namespace ThiDua.Cli.Commands;

/// <summary><c>thidua review</c>: slips in the content of a plan before it is signed.</summary>
internal static class ReviewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = Messages.WordFileDescription, HelpName = Messages.FileLabel };
        var unit = new Option<string>("--unit") { Description = Messages.UnitDescription, HelpName = Messages.UnitLabel, Required = true };
        var parent = new Option<string?>("--parent") { Description = Messages.ReviewParentDescription, HelpName = Messages.FileLabel };
        var date = new Option<string?>("--date") { Description = Messages.DateDescription, HelpName = Messages.DateLabel };
        var command = new Command("review", Messages.ReviewDescription) { file, unit, parent, date };
        runner.Attach(command, async context =>
        {
            var bytes = await DataFile.ReadBinaryAsync(context.Parsed.GetRequiredValue(file), Messages.FileLabel, context) ?? [];
            var above = context.Parsed.GetValue(parent) is { } path ? await DataFile.ReadBinaryAsync(path, parent.Name, context) ?? [] : [];
            context.RequireSoundInput();
            var request = new ReviewRequest
            {
                File = UnsafeByteOperations.UnsafeWrap(bytes),
                Unit = context.Parsed.GetRequiredValue(unit),
                IssueDate = context.Parsed.GetValue(date) ?? "",
                ParentFile = UnsafeByteOperations.UnsafeWrap(above),
            };
            await using var service = await ServiceConnection.OpenAsync(context);
            var made = await service.CallAsync((client, cancellation) => client.ReviewAsync(request, cancellation));
            context.Write(new ReviewReport(made));
            context.Outcome = made.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }
}
