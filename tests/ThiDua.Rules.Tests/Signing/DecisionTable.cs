using ThiDua.Rules.Tests.Support;

namespace ThiDua.Rules.Tests.Signing;

/// <summary>The approved table of who may sign what, and how: <c>Data/signing-decisions.txt</c>.</summary>
internal sealed class DecisionTable
{
    private readonly Dictionary<string, string[]> _sets = [];

    private DecisionTable()
    {
    }

    /// <summary>The rows in their order; the first that covers a case decides.</summary>
    public List<DecisionRow> Rows { get; } = [];

    /// <summary>Reasons for refusals by their names: clause, and words that the message must have.</summary>
    public Dictionary<string, (string Clause, string Words)> Reasons { get; } = [];

    /// <summary>Reads the table.</summary>
    public static DecisionTable Read()
    {
        var table = new DecisionTable();
        foreach (var (line, index) in File.ReadAllLines(TestFiles.Data("signing-decisions.txt")).Select((line, index) => (line, index)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                table.Add(line, index + 1);
            }
        }

        return table;
    }

    /// <summary>The row that decides a case; null when there is none.</summary>
    public DecisionRow? Find(SigningCase signing)
    {
        string[] values =
        [
            signing.Issuer, signing.Unit.LevelCode, signing.Kind.Code, signing.Matter, signing.Signer,
            signing.Power is { } power ? Codes.Of(power) : "-",
        ];
        return Rows.Find(row => row.Covers(values));
    }

    private void Add(string line, int number)
    {
        if (line.Split(" || ") is [var left, var right])
        {
            Rows.Add(new DecisionRow(number, [.. Cells(left).Select(cell => new CellPattern(cell, _sets))], Cells(right)[0]));
            return;
        }

        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        if (line[0] == '@')
        {
            _sets.Add(parts[0], parts[1].Split(", "));
        }
        else
        {
            var reason = parts[1].Split(" => ");
            Reasons.Add(parts[0], (reason[0], reason[1]));
        }
    }

    private static string[] Cells(string row) => row.Split('|', StringSplitOptions.TrimEntries);
}
