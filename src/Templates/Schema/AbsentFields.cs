using ThiDua.Templates.Data;

namespace ThiDua.Templates.Schema;

/// <summary>
/// Puts an <see cref="AbsentValue"/> for every optional field that was not given, so that a template can ask for it and
/// cannot print it, while a name no schema knows stays an error.
/// </summary>
public static class AbsentFields
{
    /// <summary>Completes data that fits its schema, in place.</summary>
    public static void Complete(object? value, SchemaNode schema, string path = "")
    {
        schema = schema.Resolved;
        switch (value)
        {
            case List<object?> list when schema.Items is { } items:
                for (var i = 0; i < list.Count; i++)
                {
                    Complete(list[i], items, DataPath.Item(path, i));
                }

                break;
            case DataObject fields:
                foreach (var (name, property) in schema.Properties)
                {
                    var at = DataPath.Field(path, name);
                    if (!fields.TryGetValue(name, out var given) || given is null)
                    {
                        fields[name] = new AbsentValue(at);
                    }
                    else
                    {
                        Complete(given, property, at);
                    }
                }

                break;
            default:
                break;
        }
    }
}
