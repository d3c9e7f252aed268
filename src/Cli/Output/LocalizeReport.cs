using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>A local plan that was made and written, and what a clerk has to decide.</summary>
internal sealed class LocalizeReport : IReport
{
    private readonly LocalizeResponse _made;
    private readonly IReadOnlyList<string> _paths;

    private LocalizeReport(LocalizeResponse made, IReadOnlyList<string> paths) => (_made, _paths) = (made, paths);

    /// <summary>Writes the files of an answer into a directory.</summary>
    /// <param name="made">The answer.</param>
    /// <param name="directory">The directory.</param>
    /// <exception cref="CommandFailure">They cannot be written.</exception>
    public static LocalizeReport Save(LocalizeResponse made, string directory) =>
        new(made, OutputDirectory.Write(directory, [.. made.Files.Select(file => (file.FileName, file.Content.Memory))]));

    /// <inheritdoc />
    public void Write(HumanOutput console)
    {
        var open = _made.Questions.Where(question => !question.Answered).ToList();
        console.Line(Messages.Localized(_made.Changes.Count, open.Count));
        foreach (var (path, file) in _paths.Zip(_made.Files))
            console.Line($"  {path} ({VietnameseFormat.Size(file.Content.Length)})");

        foreach (var question in open)
        {
            console.Line("");
            console.Line($"{question.Id}{(question.Required ? Messages.MustAnswerMark : "")}");
            if (question.Quote.Length > 0)
                console.Line($"  “{question.Quote}”");
            console.Line($"  {question.Text}");
            foreach (var choice in question.Choices)
                console.Line($"    {choice.Id}{(choice.Id == question.Taken ? Messages.TakenMark : "")}: {choice.Label}{(choice.Text.Length > 0 ? $" (“{choice.Text}”)" : "")}");
        }

        Remarks.Write(console, _made.Remarks);
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new()
    {
        ["parent"] = _made.ParentCitation,
        ["profileVersion"] = _made.ProfileVersion,
        ["files"] = JsonOutput.Array(_paths.Zip(_made.Files), row => new JsonObject
        {
            ["path"] = row.First,
            ["kind"] = row.Second.Kind.ToString().ToLowerInvariant(),
            ["mediaType"] = row.Second.MediaType,
            ["size"] = row.Second.Content.Length,
        }),
        ["changes"] = _made.Changes.Count,
        ["questions"] = JsonOutput.Array(_made.Questions, question => new JsonObject
        {
            ["id"] = question.Id,
            ["path"] = question.Path,
            ["quote"] = question.Quote,
            ["words"] = question.Words,
            ["text"] = question.Text,
            ["taken"] = question.Taken,
            ["answered"] = question.Answered,
            ["required"] = question.Required,
            ["choices"] = JsonOutput.Array(question.Choices, choice => new JsonObject { ["id"] = choice.Id, ["label"] = choice.Label, ["text"] = choice.Text }),
        }),
        ["remarks"] = Remarks.ToJson(_made.Remarks),
    };
}
