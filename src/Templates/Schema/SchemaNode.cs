using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Templates.Schema.Checks;

namespace ThiDua.Templates.Schema;

/// <summary>
/// A schema of data: the subset of JSON Schema 2020-12 that templates use. A keyword outside the subset is an error when
/// the schema is read, so nothing is believed checked that is not.
/// </summary>
public sealed class SchemaNode
{
    /// <summary>Whether nothing fits: the schema <c>false</c>.</summary>
    public bool IsNever { get; init; }

    /// <summary>Types allowed.</summary>
    public DataType Types { get; init; } = DataType.Any;

    /// <summary>Vietnamese name of the field, for messages; empty when it has none.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Vietnamese words on how to write the field right; follows a message about its form.</summary>
    public string Hint { get; private set; } = "";

    /// <summary>Fields of an object.</summary>
    public FrozenDictionary<string, SchemaNode> Properties { get; set; } = FrozenDictionary<string, SchemaNode>.Empty;

    /// <summary>Fields that must be given.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>Whether other fields are allowed.</summary>
    public bool AllowsOthers { get; init; } = true;

    /// <summary>Schema of the items of a list.</summary>
    public SchemaNode? Items { get; set; }

    /// <summary>Fewest items.</summary>
    public int MinItems { get; init; }

    /// <summary>Most items.</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>What some items of a list must fit.</summary>
    public SchemaNode? Contains { get; set; }

    /// <summary>Fewest items that fit <see cref="Contains"/>.</summary>
    public int MinContains { get; init; } = 1;

    /// <summary>Most items that fit <see cref="Contains"/>.</summary>
    public int MaxContains { get; init; } = int.MaxValue;

    /// <summary>Least length of a text in characters.</summary>
    public int MinLength { get; init; }

    /// <summary>Greatest length of a text in characters.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>Pattern of a text.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>Whether the text is a date: <c>2026-05-20</c>.</summary>
    public bool IsDate { get; init; }

    /// <summary>Values allowed; empty means any.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Least number.</summary>
    public decimal Minimum { get; init; } = decimal.MinValue;

    /// <summary>Greatest number.</summary>
    public decimal Maximum { get; init; } = decimal.MaxValue;

    /// <summary>What the fields of an object must be to one another.</summary>
    internal ImmutableArray<FieldCheck> Checks { get; init; } = [];

    /// <summary>Condition on the same value.</summary>
    public SchemaNode? If { get; set; }

    /// <summary>What else holds when the condition does.</summary>
    public SchemaNode? Then { get; set; }

    /// <summary>What else holds when the condition does not.</summary>
    public SchemaNode? Else { get; set; }

    /// <summary>The schema a reference stands for, filled in when the whole schema is read.</summary>
    public SchemaNode? Target { get; set; }

    /// <summary>The schema itself, or what it refers to.</summary>
    public SchemaNode Resolved => Target ?? this;

    /// <summary>The same schema under a title and a hint of its own; an empty one leaves the present one.</summary>
    internal SchemaNode Named(string title, string hint)
    {
        if (title.Length == 0 && hint.Length == 0)
        {
            return this;
        }

        var copy = (SchemaNode)MemberwiseClone();
        copy.Title = title.Length > 0 ? title : Title;
        copy.Hint = hint.Length > 0 ? hint : Hint;
        return copy;
    }
}
