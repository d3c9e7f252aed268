using System.Text.Json.Nodes;

namespace ThiDua.Templates.Authoring;

/// <summary>A field that a template written in Word asks for.</summary>
/// <param name="name">Its name in data.</param>
/// <param name="title">Its name as typed.</param>
internal sealed class Field(string name, string title)
{
    private readonly List<Field> _fields = [];

    public string Name => name;

    public string Title => title;

    /// <summary>Fields of each of its items, when it is a list, or its own, when it is an object.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    public bool IsList { get; private set; }

    /// <summary>What it is, of a list each of its items; null when nothing tells.</summary>
    public FieldType? Type { get; private set; }

    /// <summary>Whether a document can be made without it.</summary>
    public bool IsOptional { get; set; }

    /// <summary>A value that the template looks for, to try it with; null when any will do.</summary>
    public JsonValue? Example { get; private set; }

    /// <summary>The field of a name below it, made when there is none.</summary>
    public Field Below(string fieldName, string fieldTitle)
    {
        var found = _fields.Find(field => field.Name == fieldName);
        if (found is null)
        {
            found = new Field(fieldName, fieldTitle);
            _fields.Add(found);
        }

        return found;
    }

    /// <summary>Makes it a list; false when it is something else.</summary>
    public bool BeList()
    {
        IsList |= Type is null;
        return IsList;
    }

    /// <summary>Makes it, or each of its items, something; false when it is something else. A whole number is a number too.</summary>
    public bool Be(FieldType type)
    {
        Type = (Type, type) switch
        {
            (null, _) => type,
            (FieldType.Number, FieldType.Whole) => FieldType.Whole,
            _ => Type,
        };
        return Type == type || (Type, type) is (FieldType.Whole, FieldType.Number);
    }

    /// <summary>Notes a value to try the template with; the first one counts.</summary>
    public void Try(JsonValue value) => Example ??= value;
}
