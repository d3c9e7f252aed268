using System.Text.RegularExpressions;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>
/// In a table of tasks two bodies of the province, one in charge and one that helps, may become one body of the commune: it does not help itself.
/// </summary>
internal static class CoordinateCells
{
    private static readonly Regex InCharge = new("chủ trì|thực hiện|đầu mối", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Helping = new("phối hợp", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Listed = new(@"\s*[,;]\s*", RegexOptions.CultureInvariant);

    /// <summary>The draft with the body in charge taken out of the cells that name who helps.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context) => context.Pass(PassCodes.RepeatedCell) is { } rule
        ? draft.MapBlocks(block => TableGrid.Of(block) is { } grid ? grid.Rows().Aggregate(block, (table, row) => Settle(table, grid, row, rule)) : block)
        : draft;

    private static DraftBlock Settle(DraftBlock table, TableGrid grid, IReadOnlyList<int> row, PassRule rule)
    {
        var holder = row.FirstOrDefault(index => InCharge.IsMatch(grid.Heading(index)) && !Helping.IsMatch(grid.Heading(index)));
        var helper = row.FirstOrDefault(index => Helping.IsMatch(grid.Heading(index)));
        if (holder == 0 || helper == 0 || !table.Texts[holder].IsChanged || !table.Texts[helper].IsChanged)
        {
            return table;
        }

        var text = table.Texts[helper];
        var held = Listed.Split(text.After.Trim());
        var left = held.Where(name => !string.Equals(name, table.Texts[holder].After.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return left.Count == held.Length ? table : table.With(helper, text.Replace(0, text.After.Length, left.Count == 0 ? rule.Put : string.Join("; ", left), rule.Why));
    }
}
