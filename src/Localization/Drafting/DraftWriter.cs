using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;

namespace ThiDua.Localization.Drafting;

/// <summary>Closes a draft: what is left out is gone, what was changed is plain text.</summary>
internal static class DraftWriter
{
    /// <summary>The local plan's content in the frame of the superior's.</summary>
    public static OfficialDocument Write(PlanDraft draft) => draft.Parent with
    {
        Subject = draft.Subject.ToInlines(),
        LegalBases = [.. draft.LegalBases.Select(basis => basis.ToInlines()).Where(basis => !basis.IsEmpty)],
        Body = Write(draft.Body),
        Appendices = [.. draft.Appendices.Select(appendix => appendix.Source with
        {
            Title = appendix.Title.ToInlines(),
            Blocks = Write(appendix.Blocks),
        })],
    };

    private static ImmutableArray<Block> Write(ImmutableArray<DraftBlock> blocks)
    {
        var isShifted = blocks.Any(block => block.State != BlockState.Kept && block.Marker != Marker.None);
        return [.. blocks.Where(block => block.State != BlockState.Removed && !IsEmptied(block)).Select(block => Write(block, isShifted))];
    }

    /// <summary>Whether all words of a block went.</summary>
    private static bool IsEmptied(DraftBlock block) => block.Source is Section or Paragraph && block.Blocks.All(below => below.State == BlockState.Removed)
        && block.After.AsSpan().Trim().IsEmpty && !block.Before.AsSpan().Trim().IsEmpty;

    private static Block Write(DraftBlock block, bool isShifted) => block.Source switch
    {
        Section section => section with
        {
            Title = block.Texts[0].ToInlines(),
            Text = block.Texts[1].ToInlines(),
            Blocks = Write(block.Blocks),
            TypedLabel = isShifted ? "" : section.TypedLabel,
        },
        Paragraph paragraph => paragraph with { Inlines = block.Texts[0].ToInlines() },
        DataTable table => WriteTable(table, block.Texts),
        Figure figure => figure with { Caption = block.Texts[0].ToInlines() },
        QrCode code => code with { Caption = block.Texts[0].ToInlines() },
        BarChart chart => chart with { Caption = block.Texts[0].ToInlines(), Note = block.Texts[1].ToInlines() },
        UnknownBlock unknown => unknown with { Text = block.Texts[0].After },
        _ => block.Source,
    };

    private static DataTable WriteTable(DataTable table, ImmutableArray<RevisedText> texts)
    {
        var next = 1;
        return table with { Caption = texts[0].ToInlines(), HeaderRows = Rows(table.HeaderRows), Rows = Rows(table.Rows) };

        ImmutableArray<TableRow> Rows(ImmutableArray<TableRow> rows) =>
            [.. rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Inlines = texts[next++].ToInlines() })] })];
    }
}
