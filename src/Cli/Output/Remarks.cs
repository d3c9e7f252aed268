using System.Text.Json.Nodes;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>Remarks of the service on what it did.</summary>
internal static class Remarks
{
    /// <summary>Writes them for people, beside the result.</summary>
    public static void Write(HumanOutput output, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var remark in diagnostics)
            output.Message(Messages.Remark(new Problem(remark.Path, remark.Message, remark.Hint, remark.Code)));
    }

    /// <summary>The same for programs.</summary>
    public static JsonArray ToJson(IEnumerable<Diagnostic> diagnostics) => JsonOutput.Array(diagnostics, d => new JsonObject
    {
        ["code"] = d.Code,
        ["severity"] = d.Severity == Severity.Warning ? "warning" : "info",
        ["path"] = d.Path,
        ["message"] = d.Message,
        ["hint"] = d.Hint,
    });
}
