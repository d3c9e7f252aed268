using System.Collections;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using ThiDua.Cli.Input;
using ThiDua.V1;

namespace ThiDua.Cli.Output;

/// <summary>Messages of the protos as JSON, in the form that <see cref="MessageReader"/> reads.</summary>
internal static class MessageJson
{
    /// <summary>The message with the fields that say something.</summary>
    public static JsonObject Short(IMessage message) => Of(message, all: false);

    /// <summary>The message with all its fields, for programs that look for them.</summary>
    public static JsonObject Full(IMessage message) => Of(message, all: true);

    private static JsonObject Of(IMessage message, bool all)
    {
        var document = new JsonObject();
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder())
        {
            var value = field.Accessor.GetValue(message);
            if (value is not null && (all || SaysSomething(value)))
                document[field.JsonName] = Of(value, field, all);
        }

        return document;
    }

    private static JsonNode? Of(object value, FieldDescriptor field, bool all) => value switch
    {
        IDictionary map => Map(map),
        IList list => JsonOutput.Array(list.Cast<object>(), item => One(item, field, all)),
        _ => One(value, field, all),
    };

    private static JsonNode? One(object value, FieldDescriptor field, bool all) => value switch
    {
        string text => text,
        bool flag => flag,
        int number when field.FieldType != FieldType.Enum => number,
        CodeList list => JsonOutput.Array(list.Codes, code => code),
        IMessage message => Of(message, all),
        _ when field.FieldType == FieldType.Enum => EnumNames.NameOf(field.EnumType, Convert.ToInt32(value, null)),
        _ => throw new NotSupportedException($"No JSON for a field of type {field.FieldType}."),
    };

    private static JsonObject Map(IDictionary map)
    {
        var document = new JsonObject();
        foreach (var key in map.Keys.Cast<string>().Order(StringComparer.Ordinal))
            document[key] = (string?)map[key];

        return document;
    }

    private static bool SaysSomething(object value) => value switch
    {
        string text => text.Length > 0,
        ICollection items => items.Count > 0,
        bool flag => flag,
        int number => number != 0,
        Enum other => Convert.ToInt32(other, null) != 0,
        _ => true,
    };
}
