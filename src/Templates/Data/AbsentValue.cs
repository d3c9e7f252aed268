using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ThiDua.Templates.Schema;

namespace ThiDua.Templates.Data;

/// <summary>
/// Stands in the data for an optional field that was not given: false in a condition and empty in a loop, but an error
/// when a template tries to print it, so that no blank reaches a document. The fields of an object that was not given are
/// absent in their turn.
/// </summary>
/// <param name="path">Path of the field.</param>
/// <param name="schema">Schema of the field.</param>
public sealed class AbsentValue(string path, SchemaNode schema) : IReadOnlyDictionary<string, object>
{
    /// <summary>Path of the field.</summary>
    public string Path => path;

    /// <inheritdoc />
    public int Count => 0;

    /// <inheritdoc />
    public IEnumerable<string> Keys => [];

    /// <inheritdoc />
    public IEnumerable<object> Values => [];

    /// <inheritdoc />
    public object this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <inheritdoc />
    public bool ContainsKey(string key) => schema.Resolved.Properties.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        var found = schema.Resolved.Properties.TryGetValue(key, out var property);
        value = found ? new AbsentValue(DataPath.Field(path, key), property!) : null;
        return found;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, object>>().GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
