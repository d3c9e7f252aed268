using ThiDua.Templates.Data;

namespace ThiDua.Templates.Schema;

/// <summary>
/// Puts an <see cref="AbsentValue"/> for every optional field that was not given, so that a template can ask for it and
/// cannot print it, while a name no schema knows stays an error.
/// </summary>
public static class AbsentFields
{
    /// <summary>A completed copy of an object that fits its schema, in which the path of an image stands for its bytes.</summary>
    public static DataObject Complete(DataObject fields, SchemaNode schema, DataImages images) =>
        (DataObject)Complete(fields, schema, "", images)!;

    private static object? Complete(object? value, SchemaNode schema, string path, DataImages images)
    {
        schema = schema.Resolved;
        return value switch
        {
            List<object?> list when schema.Items is { } items =>
                list.Select((item, i) => Complete(item, items, DataPath.Item(path, i), images)).ToList(),
            DataObject fields => CompleteFields(fields, schema, path, images),
            _ => value,
        };
    }

    private static DataObject CompleteFields(DataObject fields, SchemaNode schema, string path, DataImages images)
    {
        var complete = new DataObject();
        foreach (var (name, value) in fields)
        {
            complete[name] = value;
        }

        foreach (var (name, property) in schema.Properties)
        {
            var at = DataPath.Field(path, name);
            complete[name] = fields.GetValueOrDefault(name) is { } given ? Complete(given, property, at, images) : new AbsentValue(at, property);
        }

        if (images.At(path) is not null)
        {
            complete["data"] = path;
        }

        return complete;
    }
}
