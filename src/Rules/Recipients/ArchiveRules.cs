using System.Collections.Immutable;
using ThiDua.Documents.Parts;
using ThiDua.Rules.Frames;

namespace ThiDua.Rules.Recipients;

/// <summary>The archive line (Lưu): the clerk's office, the drafting unit, the drafter's initials.</summary>
internal static class ArchiveRules
{
    /// <summary>The line and why it reads so.</summary>
    public static (ArchiveLine Line, Derivation Why) Line(FrameContext context)
    {
        var request = context.Request;
        var given = request.Edits.Archive;
        ImmutableArray<string> units = given ?? (context.Drafting is { } drafting && context.Archive(drafting) is { Length: > 0 } archive
            ? [archive]
            : []);
        var known = request.Drafter.Length == 0 && given is null ? KnownDrafter(context) : "";
        var line = new ArchiveLine(units, request.Drafter.Length > 0 ? request.Drafter : known, request.Copies);
        var why = Why(context, line.ToString(), given is not null);
        return (line, known.Length == 0 ? why : why with { Note = Join(why.Note, $"Ký hiệu người soạn thảo {known} lấy từ hồ sơ cơ quan.") });
    }

    /// <summary>Initials of the drafting unit's only drafter in the profile; empty when it names none or several.</summary>
    private static string KnownDrafter(FrameContext context)
    {
        var drafters = context.Request.Profile.Drafters.Where(drafter => drafter.Body == context.Drafting?.Code).Take(2).ToList();
        return drafters.Count == 1 ? drafters[0].Initials : "";
    }

    private static Derivation Why(FrameContext context, string text, bool given)
    {
        const string path = "recipients.archive";
        if (given || context.DraftingRule is null)
        {
            return FrameContext.Given(path, text);
        }

        return context.Drafting is { } unit && context.Called(unit) is { Archive.Length: > 0 }
            ? FrameContext.By(context.DraftingRule, path, text, Origin.Profile)
            : FrameContext.By(context.DraftingRule, path, text, Origin.Assumption, Assumed(context));
    }

    private static string Join(string first, string second) => first.Length == 0 ? second : $"{first} {second}";

    private static string Assumed(FrameContext context) => context.Drafting is { } unit
        ? $"Giả định đơn vị soạn thảo là {context.ShortName(unit)}; nếu khác, hãy cho biết đơn vị soạn thảo."
        : "Chưa biết đơn vị soạn thảo, chỉ ghi văn thư; hãy cho biết đơn vị soạn thảo nếu cần lưu.";
}
