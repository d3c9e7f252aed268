using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents;

namespace ThiDua.Localization.Drafting;

/// <summary>A plan that is being worked on: each pass takes one and gives the next.</summary>
/// <param name="Parent">The superior's plan.</param>
/// <param name="Subject">Its subject (trích yếu).</param>
/// <param name="LegalBases">Its legal bases (căn cứ); one that was put in has no text of the superior.</param>
/// <param name="Body">Its content.</param>
/// <param name="Appendices">Its appendices.</param>
internal sealed record PlanDraft(
    OfficialDocument Parent,
    RevisedText Subject,
    ImmutableArray<RevisedText> LegalBases,
    ImmutableArray<DraftBlock> Body,
    ImmutableArray<DraftAppendix> Appendices)
{
    /// <summary>Every block, those of the appendices too, in order.</summary>
    public IEnumerable<DraftBlock> Blocks => Body.Concat(Appendices.SelectMany(appendix => appendix.Blocks)).SelectMany(block => block.All());

    /// <summary>The draft with each text that is still in the plan as a function makes it.</summary>
    public PlanDraft Map(Func<TextPlace, RevisedText, RevisedText> change) => this with
    {
        Subject = change(new TextPlace("subject", TextRole.Subject, []), Subject),
        LegalBases = [.. LegalBases.Select((basis, i) => change(new TextPlace(Item("legalBases", i), TextRole.LegalBasis, []), basis))],
        Body = Map(Body, [], change),
        Appendices = [.. Appendices.Select((appendix, i) => appendix with
        {
            Title = change(new TextPlace(Item("appendices", i) + ".title", TextRole.Title, []), appendix.Title),
            Blocks = Map(appendix.Blocks, [], change),
        })],
    };

    /// <summary>The draft with each block that is still in the plan as a function makes it, from the leaves up.</summary>
    public PlanDraft MapBlocks(Func<DraftBlock, DraftBlock> change) => this with
    {
        Body = MapBlocks(Body, change),
        Appendices = [.. Appendices.Select(appendix => appendix with { Blocks = MapBlocks(appendix.Blocks, change) })],
    };

    /// <summary>Looks at each text that is still in the plan.</summary>
    public void Visit(Action<TextPlace, RevisedText> look) => Map((place, text) =>
    {
        look(place, text);
        return text;
    });

    /// <summary>Path of an item of a list.</summary>
    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static ImmutableArray<DraftBlock> Map(
        ImmutableArray<DraftBlock> blocks, ImmutableArray<DraftBlock> above, Func<TextPlace, RevisedText, RevisedText> change) =>
        [.. blocks.Select(block =>
        {
            if (block.State == BlockState.Removed)
            {
                return block;
            }

            var path = above.Add(block);
            return block with
            {
                Texts = [.. block.Texts.Select((text, i) => change(new TextPlace(PathOf(block, i), block.RoleOf(i), path) { Index = i }, text))],
                Blocks = Map(block.Blocks, path, change),
            };
        })];

    private static ImmutableArray<DraftBlock> MapBlocks(ImmutableArray<DraftBlock> blocks, Func<DraftBlock, DraftBlock> change) =>
        [.. blocks.Select(block => block.State == BlockState.Removed ? block : change(block with { Blocks = MapBlocks(block.Blocks, change) }))];

    private static string PathOf(DraftBlock block, int index) => block.RoleOf(index) switch
    {
        TextRole.Title => block.Path + ".title",
        TextRole.Cell => Item(block.Path + ".texts", index),
        _ => block.Path + ".text",
    };
}
