namespace ThiDua.Documents.Diagnostics;

/// <summary>
/// A fault of the input as a value: what is wrong, where, and what to do about it, in words for a clerk (văn thư).
/// </summary>
/// <param name="Code">Stable upper-case code for programs, such as <c>FIELD_REQUIRED</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Path">Path into the data or the document, such as <c>phases[0].name</c>; empty for the whole.</param>
/// <param name="Message">What is wrong, in Vietnamese.</param>
/// <param name="Hint">What to do about it, in Vietnamese; empty when the message already says it.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Path, string Message, string Hint = "")
{
    /// <summary>An error: no document may be made.</summary>
    public static Diagnostic Error(string code, string path, string message, string hint = "") =>
        new(code, Severity.Error, path, message, hint);

    /// <summary>A warning: the document is made and the clerk is told.</summary>
    public static Diagnostic Warning(string code, string path, string message, string hint = "") =>
        new(code, Severity.Warning, path, message, hint);

    /// <inheritdoc />
    public override string ToString() =>
        (Path.Length == 0 ? Message : $"{Path}: {Message}") + (Hint.Length == 0 ? "" : $" {Hint}");
}
