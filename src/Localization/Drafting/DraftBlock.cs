using System.Collections.Immutable;
using ThiDua.Documents.Blocks;

namespace ThiDua.Localization.Drafting;

/// <summary>A block of a plan that is being worked on.</summary>
/// <param name="Source">The block; its texts and blocks are those of the superior until the draft is written as a document.</param>
/// <param name="Texts">Its texts: title and text of a section, the text of a paragraph, caption and cells of a table in order.</param>
/// <param name="Blocks">What stands below it.</param>
/// <param name="Path">Where it stands in the superior's document: "body[2].blocks[0]"; where it was put in, that of the block before or around it.</param>
internal sealed record DraftBlock(Block Source, ImmutableArray<RevisedText> Texts, ImmutableArray<DraftBlock> Blocks, string Path)
{
    /// <summary>What became of it.</summary>
    public BlockState State { get; init; }

    /// <summary>Why it was left out or put in; null for one that stays.</summary>
    public ChangeReason? Reason { get; init; }

    /// <summary>The title of a section; the text of anything else.</summary>
    public RevisedText Title => Texts.IsEmpty ? RevisedText.Empty : Texts[0];

    /// <summary>Marker of a section.</summary>
    public Marker Marker => (Source as Section)?.Marker ?? Marker.None;

    /// <summary>All its own text as it is now, parted by spaces.</summary>
    public string After => string.Join(' ', Texts.Select(text => text.After).Where(text => text.Length > 0));

    /// <summary>All its own text as the superior has it, parted by spaces.</summary>
    public string Before => string.Join(' ', Texts.Select(text => text.Before).Where(text => text.Length > 0));

    /// <summary>The block and all below it, in order.</summary>
    public IEnumerable<DraftBlock> All() => Blocks.SelectMany(block => block.All()).Prepend(this);

    /// <summary>The block with another text.</summary>
    public DraftBlock With(int index, RevisedText text) => ReferenceEquals(Texts[index], text) ? this : this with { Texts = Texts.SetItem(index, text) };

    /// <summary>The block left out.</summary>
    public DraftBlock Remove(ChangeReason reason) => this with { State = BlockState.Removed, Reason = reason };

    /// <summary>The role of one of its texts.</summary>
    public TextRole RoleOf(int index) => Source switch
    {
        Section => index == 0 ? TextRole.Title : TextRole.Text,
        DataTable => TextRole.Cell,
        _ => TextRole.Text,
    };
}
