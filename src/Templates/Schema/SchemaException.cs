namespace ThiDua.Templates.Schema;

/// <summary>A schema that cannot be used.</summary>
/// <param name="path">Where in the schema.</param>
/// <param name="problem">What is wrong.</param>
public sealed class SchemaException(string path, string problem) : Exception($"schema.json {path}: {problem}")
{
    /// <summary>Where in the schema.</summary>
    public string Path => path;

    /// <summary>What is wrong.</summary>
    public string Problem => problem;
}
