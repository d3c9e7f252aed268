namespace ThiDua.Templates.Merging;

/// <summary>A template tried to print a field that was not given. Caught by the merger and answered as a diagnostic.</summary>
/// <param name="path">Path of the field.</param>
internal sealed class MissingSlotException(string path) : Exception($"Missing value: {path}")
{
    public string Path => path;
}
