using ThiDua.Documents.Diagnostics;
using ThiDua.Documents.Parts;
using ThiDua.Templates.Data;

namespace ThiDua.Templates.Schema.Checks;

/// <summary>Looks whether fields go together, in data in which each fits its schema.</summary>
internal static class FieldChecks
{
    /// <param name="data">The data.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="date">Date of the document; null when it is not known.</param>
    public static IReadOnlyList<Diagnostic> Check(DataObject data, SchemaNode schema, IssueDate? date)
    {
        var faults = new List<Diagnostic>();
        Visit(data, schema, "");

        // One fault a field, as everywhere: the next shows when that is mended.
        return [.. faults.DistinctBy(fault => fault.Path)];

        void Visit(object? value, SchemaNode node, string path)
        {
            node = node.Resolved;
            if (value is List<object?> list && node.Items is { } items)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    Visit(list[i], items, DataPath.Item(path, i));
                }
            }
            else if (value is DataObject fields)
            {
                faults.AddRange(node.Checks.Select(check => Fault(check, fields, node, path)).OfType<Diagnostic>());
                foreach (var (name, property) in node.Properties.OrderBy(one => one.Key, StringComparer.Ordinal))
                {
                    Visit(fields.GetValueOrDefault(name), property, DataPath.Field(path, name));
                }
            }
        }

        Diagnostic? Fault(FieldCheck check, DataObject fields, SchemaNode node, string path)
        {
            var (left, right) = (CheckSide.Of(check.Left, fields, data, date), CheckSide.Of(check.Right, fields, data, date));
            return left.IsGiven && right.IsGiven && left.CompareTo(right) is { } order && !Holds(check.Comparison, order)
                ? CheckMessages.Of(check, left, right, path, node, schema)
                : null;
        }
    }

    private static bool Holds(Comparison comparison, int order) => comparison switch
    {
        Comparison.Below => order < 0,
        Comparison.NotAbove => order <= 0,
        Comparison.Same => order == 0,
        Comparison.NotBelow => order >= 0,
        _ => order > 0,
    };
}
