using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Recipients;

/// <summary>The archive line (Lưu): the clerk's office, the drafting unit, the drafter's initials.</summary>
internal static class ArchiveRules
{
    private const string Path = "recipients.archive";

    /// <summary>The line and why it reads so.</summary>
    public static (ArchiveLine Line, Derivation Why) Line(FrameContext context)
    {
        var request = context.Request;
        var given = request.Edits.Archive;
        var known = request.Drafter.Length == 0 && given is null ? KnownDrafter(context) : "";
        var line = new ArchiveLine(given ?? Units(context), request.Drafter.Length > 0 ? request.Drafter : known, request.Copies);
        var why = given is null ? Why(context, line.ToString()) : FrameContext.Given(Path, line.ToString());
        return (line, known.Length == 0 ? why : why with { Note = Join(why.Note, $"Ký hiệu người soạn thảo {known} lấy từ hồ sơ cơ quan.") });
    }

    /// <summary>Initials of the drafting unit's only drafter in the profile; empty when it names none or several.</summary>
    private static string KnownDrafter(FrameContext context)
    {
        var drafters = context.Request.Profile.Drafters.Where(drafter => drafter.Body == context.Drafting?.Code).Take(2).ToList();
        return drafters.Count == 1 ? drafters[0].Initials : "";
    }

    private static ImmutableArray<string> Units(FrameContext context) =>
    [
        .. context.Drafting is { } drafting && context.Archive(drafting) is { Length: > 0 } archive ? [archive] : Array.Empty<string>(),
        .. context.Keeping.Also,
    ];

    private static Derivation Why(FrameContext context, string text)
    {
        var known = context.Request.DraftingUnit.Length > 0 || !context.Keeping.Also.IsEmpty;
        return context.Drafting is { } unit && context.Called(unit) is { Archive.Length: > 0 }
            ? FrameContext.By(context.Keeping, Path, text, Origin.Profile)
            : known
                ? FrameContext.By(context.Keeping, Path, text)
                : FrameContext.By(context.Keeping, Path, text, Origin.Assumption, Assumed(context));
    }

    private static string Join(string first, string second) => first.Length == 0 ? second : $"{first} {second}";

    private static string Assumed(FrameContext context) => context.Drafting is { } unit
        ? $"Giả định đơn vị soạn thảo là {context.ShortName(unit)}; nếu khác, hãy cho biết đơn vị soạn thảo."
        : "Chưa biết đơn vị soạn thảo, chỉ ghi văn thư; hãy cho biết đơn vị soạn thảo nếu cần lưu.";
}
