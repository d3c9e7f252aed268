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

    public bool IsList { get; set; }

    public bool IsDate { get; set; }

    public bool IsNumber { get; set; }

    /// <summary>Whether a document can be made without it.</summary>
    public bool IsOptional { get; set; }

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
}
