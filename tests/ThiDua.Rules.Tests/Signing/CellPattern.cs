namespace ThiDua.Rules.Tests.Signing;

/// <summary>A cell of the table of decisions: all values, some values, or all but some.</summary>
internal sealed class CellPattern
{
    private readonly HashSet<string> _values;
    private readonly bool _all;
    private readonly bool _not;

    /// <summary>Reads a cell; names of sets are replaced by their values.</summary>
    public CellPattern(string cell, Dictionary<string, string[]> sets)
    {
        _all = cell == "*";
        _not = cell.StartsWith('!');
        _values = [.. cell.TrimStart('!').Split(", ").SelectMany(value => value.StartsWith('@') ? sets[value] : [value])];
    }

    /// <summary>Whether the cell holds a value.</summary>
    public bool Holds(string value) => _all || _values.Contains(value) != _not;
}
