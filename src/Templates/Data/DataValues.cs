namespace ThiDua.Templates.Data;

/// <summary>Looks values up in data by a path such as <c>parentPlan.reportTo</c> or <c>units[].name</c>.</summary>
public static class DataValues
{
    private const string EachItem = "[]";

    /// <summary>The texts at a path; none where the data has nothing there.</summary>
    public static IEnumerable<string> Texts(DataObject data, string path)
    {
        IEnumerable<object?> values = [data];
        foreach (var step in path.Split('.'))
        {
            var each = step.EndsWith(EachItem, StringComparison.Ordinal);
            var name = each ? step[..^EachItem.Length] : step;
            values = values.OfType<DataObject>().Select(value => value.GetValueOrDefault(name));
            if (each)
            {
                values = values.OfType<List<object?>>().SelectMany(list => list);
            }
        }

        return values.OfType<string>();
    }
}
