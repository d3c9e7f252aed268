using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Mapping;

/// <summary>The rules name the parts of a document; a request for a frame names them as its proto does.</summary>
internal static class FramePaths
{
    private static readonly (string Rules, string Request)[] Names =
    [
        ("drafting.unit", "drafting_unit"),
        ("signatures[", "signers["),
        ("signature", "signers[0]"),
        ("recipients.drop", "edits.drop"),
        ("recipients.order", "edits.order"),
        ("recipients", "edits.entries"),
    ];

    /// <summary>A fault or remark with the path of the request's field.</summary>
    public static Diagnostic Requested(Diagnostic diagnostic)
    {
        foreach (var (rules, request) in Names)
        {
            if (diagnostic.Path.StartsWith(rules, StringComparison.Ordinal))
            {
                return diagnostic with { Path = request + diagnostic.Path[rules.Length..] };
            }
        }

        return diagnostic;
    }
}
