using System.Collections;

namespace ThiDua.Templates.Data;

/// <summary>
/// Stands in the data for an optional field that was not given: false in a condition and empty in a loop, but an error
/// when a template tries to print it, so that no blank reaches a document.
/// </summary>
/// <param name="path">Path of the field.</param>
public sealed class AbsentValue(string path) : IEnumerable<object>
{
    /// <summary>Path of the field.</summary>
    public string Path => path;

    /// <inheritdoc />
    public IEnumerator<object> GetEnumerator() => Enumerable.Empty<object>().GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
