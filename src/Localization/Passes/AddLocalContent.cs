using System.Globalization;
using ThiDua.Documents.Blocks;
using ThiDua.Documents.Diagnostics;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Passes;

/// <summary>Puts in what the locality adds: targets, tasks, paragraphs.</summary>
internal static class AddLocalContent
{
    private static readonly ChangeReason Reason = new("DIA-PHUONG", "Nội dung của địa phương");

    /// <summary>The draft with the additions, each last in its section.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context, ICollection<Diagnostic> faults)
    {
        for (var i = 0; i < context.Request.Answers.Additions.Length; i++)
        {
            var addition = context.Request.Answers.Additions[i];
            var home = draft.Blocks.FirstOrDefault(block => block.State != BlockState.Removed && IsMeant(block, addition.Under));
            if (home is null)
            {
                faults.Add(Diagnostic.Error(
                    "ADDITION_PLACE_UNKNOWN", string.Create(CultureInfo.InvariantCulture, $"additions[{i}].under"),
                    $"Kế hoạch không có mục nào bắt đầu bằng “{addition.Under}”.", "Hãy ghi phần đầu của tiêu đề hoặc lời văn của mục, như trong kế hoạch."));
                continue;
            }

            draft = draft.MapBlocks(block => block.Path == home.Path && block.State == home.State && ReferenceEquals(block.Source, home.Source)
                ? block with { Blocks = block.Blocks.Add(New(block, addition)) }
                : block);
        }

        return draft;
    }

    private static bool IsMeant(DraftBlock block, string under) =>
        block.Path == under || block.After.StartsWith(under, StringComparison.OrdinalIgnoreCase) || block.Before.StartsWith(under, StringComparison.OrdinalIgnoreCase);

    private static DraftBlock New(DraftBlock home, Addition addition)
    {
        var model = home.Blocks.LastOrDefault(block => block.State != BlockState.Removed);
        var (title, text) = (RevisedText.Inserted(addition.Title, Reason), RevisedText.Inserted(addition.Text, Reason));
        return model?.Source is Paragraph && addition.Title.Length == 0
            ? new DraftBlock(new Paragraph([]), [text], [], home.Path) { State = BlockState.Inserted, Reason = Reason }
            : new DraftBlock(new Section(MarkerOf(home, model), [], [], []), [title, text], [], home.Path) { State = BlockState.Inserted, Reason = Reason };
    }

    private static Marker MarkerOf(DraftBlock home, DraftBlock? model) => model?.Marker is { } marker and not Marker.None ? marker : home.Marker switch
    {
        Marker.Dash => Marker.Plus,
        Marker.Capital => Marker.Roman,
        Marker.Roman => Marker.Arabic,
        _ => Marker.Dash,
    };
}
