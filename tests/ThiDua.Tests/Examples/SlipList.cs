using System.Collections.Immutable;
using System.Globalization;

namespace ThiDua.Tests.Examples;

/// <summary>Reads the list of slips, <c>Data/scan-slips.md</c>: a heading and a table for each plan.</summary>
internal static class SlipList
{
    private const int Columns = 4;

    /// <summary>The slips of a plan.</summary>
    public static ImmutableArray<Slip> Of(ExamplePlan plan)
    {
        var lines = File.ReadAllLines(ExampleFiles.Data("scan-slips.md"));
        var heading = Array.IndexOf(lines, "## " + plan.Name);
        Assert.True(heading >= 0, $"No heading “## {plan.Name}” in the list of slips.");
        return
        [
            .. lines.Skip(heading + 1)
                .TakeWhile(line => !line.StartsWith('#'))
                .Where(line => line.StartsWith('|'))
                .Skip(2) // the table's heading and the line below it
                .Select(Read),
        ];
    }

    private static Slip Read(string row)
    {
        var cells = row.Trim('|').Split('|');
        Assert.True(cells.Length == Columns && cells[^1].Trim().Length > 0, $"Not a slip with its reason: {row}");
        var slip = new Slip(int.Parse(cells[0], CultureInfo.InvariantCulture), Words.Of(cells[1]), Words.Of(cells[2]));
        Assert.True(slip.Times > 0 && slip.Scan.Length > 0, $"A slip needs a place in the scan: {row}");
        return slip;
    }
}
