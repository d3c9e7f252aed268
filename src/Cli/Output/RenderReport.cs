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
    private readonly bool _explain;

    private RenderReport(RenderRequest request, RenderResponse response, IReadOnlyList<string> paths, bool explain)
    {
        _explain = explain;
        _request = request;
        _response = response;
        _paths = paths;
    }

    /// <summary>Writes the files of an answer into a directory.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="directory">The directory.</param>
    /// <param name="explain">Whether to tell the reasons for the lines around the content.</param>
    /// <exception cref="CommandFailure">They cannot be written.</exception>
    public static RenderReport Save(RenderResponse response, RenderRequest request, string directory, bool explain = false)
    {
        var paths = OutputDirectory.Write(directory, [.. response.Files.Select(f => (f.Header.FileName, f.Content.Memory))]);
        return new RenderReport(request, response, paths, explain);
    }

    /// <inheritdoc />
    public void Write(HumanOutput output)
    {
        output.Line(Messages.FilesMade(_response.Files.Count, _request.TemplateId, _response.TemplateVersion));
        foreach (var (path, file) in _paths.Zip(_response.Files))
            output.Line($"  {path} ({VietnameseFormat.Size(file.Header.Size)})");

        if (_explain)
        {
            Explanation.Write(output, _response.Derivations);
            output.Message(Messages.ProfileUsed(_response.ProfileVersion));
        }

        Remarks.Write(output, _response.Diagnostics);
    }

    /// <inheritdoc />
    public JsonObject ToJson()
    {
        var document = new JsonObject
        {
            ["templateId"] = _request.TemplateId,
            ["templateVersion"] = _response.TemplateVersion,
            ["profileVersion"] = _response.ProfileVersion,
            ["unit"] = _request.Unit,
            ["files"] = JsonOutput.Array(_paths.Zip(_response.Files), row => new JsonObject
            {
                ["path"] = row.First,
                ["format"] = FormatNames.NameOf(row.Second.Header.Format),
                ["mediaType"] = row.Second.Header.MediaType,
                ["size"] = row.Second.Header.Size,
                ["sha256"] = row.Second.Header.Sha256,
            }),
            ["diagnostics"] = Remarks.ToJson(_response.Diagnostics),
        };
        if (_explain)
            document["derivations"] = Explanation.ToJson(_response.Derivations);

        return document;
    }
}
