using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>The template that was made of a Word file.</summary>
internal sealed class TemplateImportReport : IReport
{
    private readonly ImportTemplateResponse _made;
    private readonly string _id;
    private readonly string _folder;
    private readonly IReadOnlyList<string> _paths;

    private TemplateImportReport(ImportTemplateResponse made, string id, string folder, IReadOnlyList<string> paths)
    {
        _made = made;
        _id = id;
        _folder = folder;
        _paths = paths;
    }

    /// <summary>Writes the files of an answer into a folder.</summary>
    /// <param name="made">The answer.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="CommandFailure">They cannot be written.</exception>
    public static TemplateImportReport Save(ImportTemplateResponse made, ImportTemplateRequest request, string folder) =>
        new(made, request.TemplateId, folder, OutputDirectory.WriteFolder(folder, [.. made.Files.Select(file => (file.Path, file.Text))]));

    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Line(Messages.TemplateWritten(_id, _folder));
        foreach (var path in _paths)
            output.Line($"  {path}");

        Remarks.Write(output, _made.Remarks);
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new()
    {
        ["templateId"] = _id,
        ["folder"] = _folder,
        ["files"] = JsonOutput.Array(_paths, path => path),
        ["diagnostics"] = Remarks.ToJson(_made.Remarks),
    };
}
