using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Recipients;

/// <summary>Makes the caller's changes to the recipients.</summary>
internal static class RecipientChanges
{
    /// <summary>The list as the caller wants it; codes that name no line are faults.</summary>
    public static ImmutableArray<RecipientEntry> Apply(
        FrameContext context, ImmutableArray<RecipientEntry> entries, List<Diagnostic> faults)
    {
        var edits = context.Request.Edits;
        Check(entries, edits.Drop, "recipients.drop", faults);
        Check(entries, edits.Order, "recipients.order", faults);
        var kept = entries.Where(entry => !edits.Drop.Contains(entry.Group));
        var ordered = kept.OrderBy(entry => Place(edits.Order, entry.Group));
        var moved = edits.Order.IsEmpty ? ordered : ordered.Select(entry => edits.Order.Contains(entry.Group)
            ? entry with { Note = Join(entry.Note, "Người soạn đã đổi chỗ.") }
            : entry);
        return [.. moved, .. edits.Add.Select(text => new RecipientEntry("", text, null, int.MaxValue, null, Origin.Request, "Người soạn thêm."))];
    }

    private static int Place(ImmutableArray<string> order, string group) => order.IndexOf(group) is var place and >= 0 ? place : order.Length;

    private static void Check(ImmutableArray<RecipientEntry> entries, ImmutableArray<string> codes, string path, List<Diagnostic> faults)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i].Length == 0 || entries.All(entry => entry.Group != codes[i]))
            {
                faults.Add(Diagnostic.Error(
                    "RECIPIENT_UNKNOWN",
                    string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"),
                    $"Danh sách nơi nhận theo quy tắc không có “{codes[i]}”.",
                    "Các mã có trong danh sách: " + string.Join(", ", entries.Select(e => e.Group).Where(g => g.Length > 0)) + "."));
            }
        }
    }

    private static string Join(string first, string second) => first.Length == 0 ? second : $"{first} {second}";
}
