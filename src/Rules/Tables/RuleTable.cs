using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Rules.Tables;

/// <summary>The rows of one data file, in its order.</summary>
/// <typeparam name="T">Type of its rows.</typeparam>
public sealed class RuleTable<T>
    where T : RuleRow
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>Days on which rows begin or cease to hold, in order.</summary>
    private readonly ImmutableArray<DateOnly> _turns;

    /// <summary>The rows that hold before the first turn and from each one on.</summary>
    private readonly ImmutableArray<ImmutableArray<T>> _periods;

    private RuleTable(string file, ImmutableArray<T> rows)
    {
        File = file;
        Rows = rows;
        _turns = [.. rows.Select(row => row.ValidFrom).Concat(rows.Select(row => row.ValidTo).OfType<DateOnly>()).Distinct().Order()];
        _periods = [[], .. _turns.Select(day => rows.Where(row => row.HoldsOn(day)).ToImmutableArray())];
    }

    /// <summary>Name of the file, for messages.</summary>
    public string File { get; }

    /// <summary>The rows in the order of the file.</summary>
    public ImmutableArray<T> Rows { get; }

    /// <summary>Reads a file and checks what every row must have.</summary>
    /// <exception cref="RulesDataException">The file is no table of such rows; the message names the row.</exception>
    public static RuleTable<T> Read(string file, Stream content)
    {
        JsonElement[] elements;
        try
        {
            elements = JsonSerializer.Deserialize<JsonElement[]>(content, JsonSerializerOptions.Strict) ?? [];
        }
        catch (JsonException fault)
        {
            throw new RulesDataException(file, 0, "", fault.Message, fault);
        }

        var rows = ImmutableArray.CreateBuilder<T>(elements.Length);
        foreach (var element in elements)
        {
            rows.Add(ReadRow(file, rows.Count + 1, element));
        }

        var table = new RuleTable<T>(file, rows.MoveToImmutable());
        table.CheckRows();
        return table;
    }

    /// <summary>The rows that hold on a day, in the order of the file.</summary>
    public ImmutableArray<T> On(DateOnly day)
    {
        var place = _turns.BinarySearch(day);
        return _periods[place >= 0 ? place + 1 : ~place];
    }

    /// <summary>A fault of a row of this table.</summary>
    public RulesDataException Fault(T row, string fault) => new(File, Rows.IndexOf(row) + 1, row.Id, fault);

    /// <summary>Checks every value of a list against what is known.</summary>
    /// <exception cref="RulesDataException">A value is unknown.</exception>
    public void RequireKnown(T row, string field, IEnumerable<string> values, Func<string, bool> isKnown)
    {
        if (values.FirstOrDefault(value => !isKnown(value)) is { } unknown)
        {
            throw Fault(row, $"{field} có mã không biết “{unknown}”.");
        }
    }

    private static T ReadRow(string file, int number, JsonElement element)
    {
        var id = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var given) ? given.ToString() : "";
        try
        {
            return element.Deserialize<T>(Strict) ?? throw new JsonException("hàng rỗng");
        }
        catch (JsonException fault)
        {
            throw new RulesDataException(file, number, id, fault.Message, fault);
        }
    }

    private void CheckRows()
    {
        if (Rows.IsEmpty)
        {
            throw new RulesDataException(File, 0, "", "không có hàng nào.");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            if (row.Id.Length == 0 || !ids.Add(row.Id))
            {
                throw Fault(row, "id trống hoặc trùng với hàng khác.");
            }

            if (row.Clause.Length == 0)
            {
                throw Fault(row, "thiếu căn cứ (clause).");
            }

            if (row.ValidTo <= row.ValidFrom)
            {
                throw Fault(row, "validTo không sau validFrom.");
            }

            RequireKnown(row, "certainty", [row.Certainty], Codes.IsCertainty);
        }
    }
}
