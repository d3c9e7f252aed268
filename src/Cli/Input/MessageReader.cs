using System.Collections;
using System.Globalization;
using System.Text.Json;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using ThiDua.Cli.Parsing;
using ThiDua.V1;

namespace ThiDua.Cli.Input;

/// <summary>
/// Reads a message of the protos from JSON as a clerk writes it: fields by their JSON names, values of enumerations by short names, a list of
/// codes as a list. Every fault is told with its path.
/// </summary>
/// <param name="problems">Takes the faults.</param>
internal sealed class MessageReader(List<Problem> problems)
{
    /// <summary>Reads a message.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="source">The option or argument that named the file, for faults of the whole.</param>
    /// <param name="problems">Takes the faults.</param>
    public static T Read<T>(string json, string source, List<Problem> problems)
        where T : IMessage, new()
    {
        var message = new T();
        try
        {
            using var document = JsonDocument.Parse(json);
            new MessageReader(problems).Read(document.RootElement, message, "");
        }
        catch (JsonException fault)
        {
            problems.Add(Messages.NotJson(source, (fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            // Half of a character that UTF-16 writes as two.
            problems.Add(Messages.HalfCharacter(source));
        }

        return message;
    }

    private void Read(JsonElement element, IMessage message, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Mismatch(path, "một nhóm trường { … }");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var fields = message.Descriptor.Fields.InDeclarationOrder();
            var field = fields.FirstOrDefault(f => f.JsonName == property.Name);
            if (field is null)
                problems.Add(Messages.FieldUnknown(at, property.Name, Suggestion.For(property.Name, fields.Select(f => f.JsonName))));
            else if (!seen.Add(property.Name))
                problems.Add(Messages.FieldTwice(at, property.Name));
            else if (property.Value.ValueKind != JsonValueKind.Null)
                Read(property.Value, message, field, at);
        }
    }

    private void Read(JsonElement element, IMessage message, FieldDescriptor field, string path)
    {
        if (field.IsMap)
            ReadMap(element, (IDictionary)field.Accessor.GetValue(message), path);
        else if (field.IsRepeated)
            ReadList(element, field, (IList)field.Accessor.GetValue(message), path);
        else if (ReadValue(element, field, path) is { } value)
            field.Accessor.SetValue(message, value);
    }

    private void ReadMap(JsonElement element, IDictionary map, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Mismatch(path, "một nhóm trường { … }");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var at = $"{path}.{property.Name}";
            if (map.Contains(property.Name))
                problems.Add(Messages.FieldTwice(at, property.Name));
            else if (property.Value.ValueKind == JsonValueKind.String)
                map.Add(property.Name, property.Value.GetString());
            else
                Mismatch(at, "văn bản");
        }
    }

    private void ReadList(JsonElement element, FieldDescriptor field, IList list, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Mismatch(path, "danh sách [ … ]");
            return;
        }

        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (ReadValue(item, field, at) is { } value)
                list.Add(value);
        }
    }

    /// <summary>One value; null with a fault when it cannot be read.</summary>
    private object? ReadValue(JsonElement element, FieldDescriptor field, string path)
    {
        switch (field.FieldType)
        {
            case FieldType.Message when field.MessageType == CodeList.Descriptor:
                var codes = new CodeList();
                ReadList(element, CodeList.Descriptor.FindFieldByNumber(CodeList.CodesFieldNumber), codes.Codes, path);
                return codes;
            case FieldType.Message:
                var message = field.MessageType.Parser.ParseFrom(ByteString.Empty);
                Read(element, message, path);
                return message;
            case FieldType.Enum when element.ValueKind == JsonValueKind.String:
                var name = element.GetString()!;
                if (EnumNames.NumberOf(field.EnumType, name) is { } number)
                    return number;

                problems.Add(Messages.ValueUnknown(path, name, EnumNames.Of(field.EnumType)));
                return null;
            case FieldType.String when element.ValueKind == JsonValueKind.String:
                return element.GetString();
            case FieldType.Enum or FieldType.String:
                Mismatch(path, "văn bản");
                return null;
            default:
                throw new NotSupportedException($"No JSON for a field of type {field.FieldType}.");
        }
    }

    private void Mismatch(string path, string wanted) => problems.Add(Messages.TypeMismatch(path, wanted));
}
