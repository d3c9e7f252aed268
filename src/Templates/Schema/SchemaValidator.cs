using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Schema;

/// <summary>Checks data against a schema: one error per bad field, in words that name the field and the remedy.</summary>
public static class SchemaValidator
{
    private const int MaxErrors = 200;

    /// <summary>The faults of the data, in the order of the fields; empty when it fits.</summary>
    public static IReadOnlyList<Diagnostic> Validate(object? data, SchemaNode schema)
    {
        var errors = new List<Diagnostic>();
        Check(data, schema, "", errors);
        return errors;
    }

    /// <param name="value">The value.</param>
    /// <param name="schema">What it must fit.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="errors">Takes the faults.</param>
    /// <param name="whole">For a branch of a condition, the schema it belongs to: it knows the names of the fields.</param>
    private static void Check(object? value, SchemaNode schema, string path, List<Diagnostic> errors, SchemaNode? whole = null)
    {
        schema = schema.Resolved;
        if (errors.Count >= MaxErrors)
        {
            return;
        }

        if (schema.IsNever)
        {
            errors.Add(SchemaMessages.NotWithOthers(path));
            return;
        }

        var before = errors.Count;
        if ((TypeOf(value) & schema.Types) == 0)
        {
            errors.Add(SchemaMessages.Type(path, schema, value));
            return;
        }

        switch (value)
        {
            case string text:
                CheckText(text, schema, path, errors);
                break;
            case long or decimal:
                CheckNumber(Convert.ToDecimal(value, CultureInfo.InvariantCulture), schema, path, errors);
                break;
            case List<object?> list:
                CheckList(list, schema, path, errors);
                break;
            case DataObject fields:
                CheckFields(fields, schema, path, errors, whole);
                break;
            default:
                break;
        }

        CheckCondition(value, schema, path, errors, before, whole ?? schema);
    }

    /// <summary>The condition is looked at even when other fields are bad, so that all faults come at once.</summary>
    private static void CheckCondition(object? value, SchemaNode schema, string path, List<Diagnostic> errors, int before, SchemaNode whole)
    {
        if (schema.If is null)
        {
            return;
        }

        var branch = Validate(value, schema.If).Count == 0 ? schema.Then : schema.Else;
        if (branch is null)
        {
            return;
        }

        var known = errors.Skip(before).Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var more = new List<Diagnostic>();
        Check(value, branch, path, more, whole);
        errors.AddRange(more.Where(e => known.Add(e.Path)));
    }

    private static void CheckText(string text, SchemaNode schema, string path, List<Diagnostic> errors)
    {
        var trimmed = text.AsSpan().Trim().Length;
        if (schema.MinLength > 0 && trimmed < schema.MinLength)
        {
            errors.Add(SchemaMessages.TooShort(path, schema, trimmed));
        }
        else if (text.Length > schema.MaxLength)
        {
            errors.Add(SchemaMessages.TooLong(path, schema, text.Length));
        }
        else if (schema.Values.Length > 0 && !schema.Values.Contains(text))
        {
            errors.Add(SchemaMessages.NotAllowed(path, schema, text));
        }
        else if (schema.IsDate && (text.Length != 10 || IssueDate.Parse(text) is null))
        {
            errors.Add(SchemaMessages.NotADate(path, schema, text));
        }
        else if (schema.Pattern is { } pattern && !Matches(pattern, text))
        {
            errors.Add(SchemaMessages.Form(path, schema, text));
        }
    }

    private static bool Matches(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static void CheckNumber(decimal number, SchemaNode schema, string path, List<Diagnostic> errors)
    {
        if (number < schema.Minimum || number > schema.Maximum)
        {
            errors.Add(SchemaMessages.OutOfRange(path, schema, number));
        }
    }

    private static void CheckList(List<object?> list, SchemaNode schema, string path, List<Diagnostic> errors)
    {
        if (list.Count < schema.MinItems)
        {
            errors.Add(SchemaMessages.TooFew(path, schema, list.Count));
        }
        else if (list.Count > schema.MaxItems)
        {
            errors.Add(SchemaMessages.TooMany(path, schema, list.Count));
        }
        else
        {
            var before = errors.Count;
            for (var i = 0; schema.Items is { } items && i < list.Count; i++)
            {
                Check(list[i], items, DataPath.Item(path, i), errors);
            }

            if (errors.Count == before)
            {
                CheckContains(list, schema, path, errors);
            }
        }
    }

    /// <summary>Looked at only when each item is good, so that a bad item is one error and not two.</summary>
    private static void CheckContains(List<object?> list, SchemaNode schema, string path, List<Diagnostic> errors)
    {
        if (schema.Contains is { } wanted)
        {
            var count = list.Count(item => Validate(item, wanted).Count == 0);
            if (count < schema.MinContains || count > schema.MaxContains)
            {
                errors.Add(SchemaMessages.Contains(path, schema, count));
            }
        }
    }

    private static void CheckFields(
        DataObject fields, SchemaNode schema, string path, List<Diagnostic> errors, SchemaNode? whole)
    {
        foreach (var name in schema.Required)
        {
            if (!fields.TryGetValue(name, out var value) || value is null)
            {
                var property = schema.Properties.GetValueOrDefault(name) ?? whole?.Properties.GetValueOrDefault(name);
                errors.Add(SchemaMessages.Required(DataPath.Field(path, name), name, property));
            }
        }

        foreach (var (name, value) in fields)
        {
            if (schema.Properties.TryGetValue(name, out var property))
            {
                // Null means not given; a required field that is null has been reported above.
                if (value is not null)
                {
                    Check(value, property, DataPath.Field(path, name), errors);
                }
            }
            else if (!schema.AllowsOthers)
            {
                errors.Add(SchemaMessages.Unknown(DataPath.Field(path, name), name, schema.Properties.Keys));
            }
        }
    }

    private static DataType TypeOf(object? value) => value switch
    {
        null => DataType.Null,
        string => DataType.String,
        long => DataType.Integer,
        decimal => DataType.Number,
        bool => DataType.Boolean,
        List<object?> => DataType.Array,
        _ => DataType.Object,
    };
}
