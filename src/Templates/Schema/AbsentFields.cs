using ThiDua.Templates.Data;

namespace ThiDua.Templates.Schema;

/// <summary>
/// Puts an <see cref="AbsentValue"/> for every optional field that was not given, so that a template can ask for it and
/// cannot print it, while a name no schema knows stays an error.
/// </summary>
public static class AbsentFields
{
    /// <summary>A completed copy of an object that fits its schema.</summary>
    public static DataObject Complete(DataObject fields, SchemaNode schema) => (DataObject)Complete(fields, schema, "")!;

    private static object? Complete(object? value, SchemaNode schema, string path)
    {
        schema = schema.Resolved;
        return value switch
        {
            List<object?> list when schema.Items is { } items =>
                list.Select((item, i) => Complete(item, items, DataPath.Item(path, i))).ToList(),
            DataObject fields => CompleteFields(fields, schema, path),
            _ => value,
        };
    }

    private static DataObject CompleteFields(DataObject fields, SchemaNode schema, string path)
    {
        var complete = new DataObject();
        foreach (var (name, value) in fields)
        {
            complete[name] = value;
        }

        foreach (var (name, property) in schema.Properties)
        {
            var at = DataPath.Field(path, name);
            complete[name] = fields.GetValueOrDefault(name) is { } given ? Complete(given, property, at) : new AbsentValue(at, property);
        }

        return complete;
    }
}
