using System.Text.Json.Nodes;
using ThiDua.Cli.Input;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>The files that were made and written.</summary>
internal sealed class RenderReport : IReport
{
    private readonly RenderRequest _request;
    private readonly RenderResponse _response;
    private readonly IReadOnlyList<string> _paths;

    private RenderReport(RenderRequest request, RenderResponse response, IReadOnlyList<string> paths)
    {
        _request = request;
        _response = response;
        _paths = paths;
    }

    /// <summary>Writes the files of an answer into a directory.</summary>
    /// <exception cref="CommandFailure">They cannot be written.</exception>
    public static RenderReport Save(RenderResponse response, RenderRequest request, string directory)
    {
        var paths = OutputDirectory.Write(directory, [.. response.Files.Select(f => (f.Header.FileName, f.Content.Memory))]);
        return new RenderReport(request, response, paths);
    }

    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Line(Messages.FilesMade(_response.Files.Count, _request.TemplateId, _response.TemplateVersion));
        foreach (var (path, file) in _paths.Zip(_response.Files))
            output.Line($"  {path} ({VietnameseFormat.Size(file.Header.Size)})");

        foreach (var remark in _response.Diagnostics)
            output.Message(Messages.Remark(new Problem(remark.Path, remark.Message, remark.Hint, remark.Code)));
    }

    /// <inheritdoc />
    public JsonObject ToJson() => new()
    {
        ["templateId"] = _request.TemplateId,
        ["templateVersion"] = _response.TemplateVersion,
        ["unit"] = _request.Unit,
        ["files"] = JsonOutput.Array(_paths.Zip(_response.Files), row => new JsonObject
        {
            ["path"] = row.First,
            ["format"] = FormatNames.NameOf(row.Second.Header.Format),
            ["mediaType"] = row.Second.Header.MediaType,
            ["size"] = row.Second.Header.Size,
            ["sha256"] = row.Second.Header.Sha256,
        }),
        ["diagnostics"] = JsonOutput.Array(_response.Diagnostics, d => new JsonObject
        {
            ["code"] = d.Code,
            ["severity"] = d.Severity == Severity.Warning ? "warning" : "info",
            ["path"] = d.Path,
            ["message"] = d.Message,
            ["hint"] = d.Hint,
        }),
    };
}
