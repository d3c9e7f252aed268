namespace ThiDua.Cli;

/// <summary>One fault to tell the user.</summary>
/// <param name="Path">Where it is: an option, an argument or a path into the data; empty for the whole.</param>
/// <param name="Message">What is wrong, in Vietnamese.</param>
/// <param name="Hint">What to do about it, in Vietnamese; may be empty.</param>
/// <param name="Code">Stable upper-case code for programs.</param>
internal sealed record Problem(string Path, string Message, string Hint, string Code)
{
    /// <summary>One line: path, message, remedy.</summary>
    public override string ToString() =>
        (Path.Length == 0 ? Message : $"{Path}: {Message}") + (Hint.Length == 0 ? "" : " " + Hint);
}
