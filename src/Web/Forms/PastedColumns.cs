using System.Collections.Immutable;
using ThiDua.Documents.Text;

namespace ThiDua.Web.Forms;

/// <summary>Which column of a pasted table holds what: by the names in its head, with or without marks, else by a fixed order.</summary>
/// <typeparam name="T">What columns hold.</typeparam>
internal sealed class PastedColumns<T>
    where T : struct, Enum
{
    private readonly ImmutableArray<T?> _columns;

    private PastedColumns(ImmutableArray<T?> columns, bool headed)
    {
        _columns = columns;
        IsHeaded = headed;
    }

    /// <summary>Whether the first row names the columns.</summary>
    public bool IsHeaded { get; }

    /// <summary>The columns that were found.</summary>
    public ImmutableArray<T> Found => [.. _columns.OfType<T>()];

    /// <summary>Looks at the first row.</summary>
    /// <param name="first">Its cells.</param>
    /// <param name="names">Names of each sort of column, plain; a name that begins so counts too.</param>
    /// <param name="order">The order when the first row names nothing.</param>
    /// <param name="needed">The column without which no row is a head.</param>
    public static PastedColumns<T> Find(ImmutableArray<string> first, IReadOnlyDictionary<T, string[]> names, ImmutableArray<T> order, T needed)
    {
        var found = ImmutableArray.CreateBuilder<T?>(first.Length);
        foreach (var cell in first)
        {
            var plain = PlainText.Of(cell);
            found.Add(Match(plain, names, found, exact: true) ?? Match(plain, names, found, exact: false));
        }

        return found.Contains(needed) && found.Count(column => column is not null) >= Math.Min(2, first.Count(cell => cell.Length > 0))
            ? new PastedColumns<T>(found.ToImmutable(), true)
            : new PastedColumns<T>([.. order.Select(column => (T?)column)], false);
    }

    /// <summary>The cell of a row that holds something; empty when there is none.</summary>
    public string Cell(ImmutableArray<string> row, T column)
    {
        var index = _columns.IndexOf(column);
        return index >= 0 && index < row.Length ? row[index] : "";
    }

    private static T? Match(string plain, IReadOnlyDictionary<T, string[]> names, ImmutableArray<T?>.Builder taken, bool exact)
    {
        foreach (var (column, known) in names)
        {
            if (!taken.Contains(column) && known.Any(name => plain == name || (!exact && plain.StartsWith(name + " ", StringComparison.Ordinal))))
            {
                return column;
            }
        }

        return null;
    }
}
