using System.Collections.Immutable;
using ThiDua.Documents;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Inlines;

namespace ThiDua.Localization.Drafting;

/// <summary>Opens a document for work.</summary>
internal static class DraftReader
{
    /// <summary>The draft of a document, nothing changed.</summary>
    public static PlanDraft Read(OfficialDocument document) => new(
        document,
        RevisedText.Of(document.Subject),
        [.. document.LegalBases.Select(RevisedText.Of)],
        Read(document.Body, "body"),
        [.. document.Appendices.Select((appendix, i) =>
            new DraftAppendix(appendix, RevisedText.Of(appendix.Title), Read(appendix.Blocks, PlanDraft.Item("appendices", i) + ".blocks")))]);

    private static ImmutableArray<DraftBlock> Read(ImmutableArray<Block> blocks, string list) =>
        [.. blocks.Select((block, i) => Read(block, PlanDraft.Item(list, i)))];

    private static DraftBlock Read(Block block, string path) => new(
        block,
        [.. TextsOf(block).Select(RevisedText.Of)],
        block is Section section ? Read(section.Blocks, path + ".blocks") : [],
        path);

    private static IEnumerable<ImmutableArray<Inline>> TextsOf(Block block) => block switch
    {
        Section section => [section.Title, section.Text],
        Paragraph paragraph => [paragraph.Inlines],
        DataTable table => table.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Inlines).Prepend(table.Caption),
        Figure figure => [figure.Caption],
        QrCode code => [code.Caption],
        BarChart chart => [chart.Caption, chart.Note],
        UnknownBlock unknown => [[new TextSpan(unknown.Text)]],
        _ => throw new NotSupportedException($"No draft of {block.GetType().Name}."),
    };
}
