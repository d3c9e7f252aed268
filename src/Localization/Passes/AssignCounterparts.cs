using System.Text.RegularExpressions;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Counterparts;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Wording;

namespace ThiDua.Localization.Passes;

/// <summary>
/// Gives the tasks of the province's bodies to the commune's bodies of the same function, only where the text assigns work.
/// </summary>
internal static class AssignCounterparts
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Joint = new(@"^(?:\s*[,;]\s*(?:và\s+)?|\s+(?:và|hoặc|cùng)\s+)$", Options);

    private static readonly Regex Lead = new(@"^(?:(?:Giao|Đề nghị|Yêu cầu|Phân công|Đối với|Các)\s+)*(?:cho\s+)?$", Options);

    private static readonly Regex Begins = new(@"(?:^|[.;:])\s*$", Options);

    private static readonly Regex Given = new(@"(?:^|[.;:]\s*)(?:Giao|Phân công)(?: cho)?\s*$", Options);

    private static readonly Regex With = new(
        @"(?:phối hợp(?: chặt chẽ)?(?: với| cùng)?|cùng với|giao(?: cho)?|đề nghị|yêu cầu|phân công|(?:theo|xét) đề nghị của|tham mưu của|cơ quan thường trực(?: \p{L}+){0,4} là|do|gồm:?|qua)(?: [^.;:]{0,80}?[,và]+)?\s*$", Options);

    private static readonly Regex Works = new(
        @"^\s*(?::|\(?(?:là )?cơ quan (?:thường trực|chủ trì|đầu mối)|chủ trì|phối hợp|tham mưu|hướng dẫn|tổ chức|theo dõi|thực hiện|có trách nhiệm|chịu trách nhiệm|căn cứ|xây dựng|rà soát|tổng hợp|tăng cường|đẩy mạnh|bố trí|thẩm định|triển khai|tiếp tục|kiểm tra|đôn đốc|chỉ đạo|làm|lồng ghép|ưu tiên|cân đối|bảo đảm|đảm bảo|phân bổ|cung cấp|cập nhật|công bố|quản lý|giám sát|hỗ trợ|phổ biến|tuyên truyền|vận động|nghiên cứu|đề xuất|chuẩn bị|phát động|duy trì|vận hành|kết nối|xử lý|tiếp nhận|lập|là (?:cơ quan|đơn vị) (?:đầu mối|chủ trì|thường trực))", Options);

    /// <summary>The draft with the tasks assigned.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context) => draft.Map((place, text) => Assign(place, text, context));

    private static RevisedText Assign(TextPlace place, RevisedText text, LocalizationContext context)
    {
        var mentions = context.Counterparts.Find(text.Folded).Where(mention => text.IsFree(mention.Start, mention.Length)).ToList();
        if (mentions.Count == 0)
        {
            return text;
        }

        var runs = Runs(mentions, text.Folded);
        var holders = HoldersAbove(place, context);
        if (runs.Count > 1 && IsHolder(place, text, runs[0]))
        {
            holders.UnionWith(runs[0].SelectMany(mention => context.Counterparts.Of(mention.Rules, TaskOf(place, text))).Select(target => target.Name));
        }

        for (var i = runs.Count - 1; i >= 0; i--)
        {
            text = Assign(place, text, runs[i], i == 0 && IsHolder(place, text, runs[0]) ? [] : holders, context);
        }

        return text;
    }

    private static RevisedText Assign(TextPlace place, RevisedText text, List<BodyMention> run, HashSet<string> holders, LocalizationContext context)
    {
        var (start, end) = (run[0].Start, run[^1].End);
        var (before, after) = (text.Folded[..start], text.Folded[end..]);
        var task = TaskOf(place, text);
        var found = run.Select(mention => (Mention: mention, Targets: context.Counterparts.Of(mention.Rules, task))).ToList();
        if (found.Any(one => one.Targets.IsEmpty))
        {
            return text;
        }

        var stands = text.After[start..end];
        var local = found.Select(one => one.Mention.Head.Length > 0 ? one.Targets[0].HeadName : one.Targets[0].Name).Distinct().ToList();
        var reason = found[0].Targets[0].Reason;
        var isAssigned = place.Role == TextRole.Title || Lead.IsMatch(before) || With.IsMatch(before) || Works.IsMatch(after);
        if (!isAssigned)
        {
            return Decide(context.Ask(
                reason, place, text, stands, $"Câu này có giao việc cho {stands} không? Nếu có thì ở địa phương là {Join(local)}.",
                [new Choice("keep", "Giữ: nói về cơ quan cấp trên"), new Choice("local", "Thay bằng cơ quan của địa phương", Join(local))]), text, start, end, Join(local), reason, context);
        }

        // Of a list: a body that may be two, both of which have the task already, is no question.
        var sure = found.Where(one => one.Targets.Length == 1).Select(one => one.Targets[0].Name).ToHashSet(StringComparer.Ordinal);
        found = [.. found.Where(one => one.Targets.Length == 1 || !one.Targets.All(target => sure.Contains(target.Name)))];
        local = [.. found.Select(one => one.Mention.Head.Length > 0 ? one.Targets[0].HeadName : one.Targets[0].Name).Distinct()];
        if (found.FirstOrDefault(one => one.Targets.Length > 1) is { Mention: not null } open)
        {
            string Named(Counterpart target) => Join([.. found.Select(one => one.Mention == open.Mention ? target.Name : one.Targets[0].Name).Distinct()]);

            var answer = context.Ask(
                reason, place, text, stands, $"Việc của {stands} ở địa phương do ai làm?",
                [.. open.Targets.Select((target, i) => new Choice($"{i + 1}", target.Name, Named(target)))]);
            var chosen = answer.Text.Length > 0 ? answer.Text : Named(open.Targets[int.Parse(answer.Choice, System.Globalization.CultureInfo.InvariantCulture) - 1]);
            return text.Replace(start, end - start, LetterCase.Like(stands, chosen), reason);
        }

        if (Lead.IsMatch(before))
        {
            context.Tasked.AddRange(local);
        }

        // Who does it is named again, who helps is not.
        var isSubject = Given.IsMatch(before) || Begins.IsMatch(before) && (Works.IsMatch(after) || (before.Length == 0 && after.Trim().Length == 0));
        var others = local.Where(name => isSubject || !holders.Contains(name)).ToList();
        return others.Count == 0 ? WithoutHolder(text, start, end, reason) : text.Replace(start, end - start, LetterCase.Like(stands, Join(others)), reason);
    }

    private static RevisedText Decide(Answer answer, RevisedText text, int start, int end, string local, ChangeReason reason, LocalizationContext context) => answer switch
    {
        { Text.Length: > 0 } => text.Replace(start, end - start, answer.Text, reason),
        { Choice: "local" } => text.Replace(start, end - start, local, reason),
        _ => text.Protect(start, WithArea(text.Folded, end, context) - start),
    };

    /// <summary>Where a body's name ends with the unit it is of, if that stands behind it: "Sở Nội vụ tỉnh Lai Châu".</summary>
    private static int WithArea(string folded, int end, LocalizationContext context) =>
        context.Pattern("{tinh}").Match(folded, end) is { Success: true } area && folded.AsSpan(end, area.Index - end) is " " ? area.Index + area.Length : end;

    /// <summary>A body does not work together with itself: its name goes, with the word that joins it to the next.</summary>
    private static RevisedText WithoutHolder(RevisedText text, int start, int end, ChangeReason reason)
    {
        var after = Regex.Match(text.Folded[end..], @"^(?:\s*,\s*(?:và\s+)?|\s+và\s+)(?=\p{L})", Options);
        if (after.Success)
        {
            return text.Replace(start, end - start + after.Length, "", reason);
        }

        var before = Regex.Match(text.Folded[..start], @"(?:\s*,\s*(?:và\s+)?|\s+và\s+)$", Options);
        return before.Success
            ? text.Replace(before.Index, end - before.Index, "", reason)
            : text.Replace(start, end - start, "các cơ quan, đơn vị liên quan", reason);
    }

    private static List<List<BodyMention>> Runs(List<BodyMention> mentions, string folded)
    {
        var runs = new List<List<BodyMention>>();
        foreach (var mention in mentions)
        {
            if (runs.Count > 0 && Joint.IsMatch(folded[runs[^1][^1].End..mention.Start]))
            {
                runs[^1].Add(mention);
            }
            else
            {
                runs.Add([mention]);
            }
        }

        return runs;
    }

    /// <summary>Whether the bodies at the head of a text get the tasks that follow.</summary>
    private static bool IsHolder(TextPlace place, RevisedText text, List<BodyMention> run) =>
        Lead.IsMatch(text.Folded[..run[0].Start]) && (place.Role == TextRole.Title || Works.IsMatch(text.Folded[run[^1].End..]));

    /// <summary>The commune's bodies that the sections around a text give their tasks to.</summary>
    private static HashSet<string> HoldersAbove(TextPlace place, LocalizationContext context) => place.Above.IsEmpty
        ? []
        : [.. place.Above.Take(place.Above.Length - 1)
            .Concat(place.Role == TextRole.Text && place.Block!.Title.After.Length > 0 ? [place.Block] : [])
            .SelectMany(block => context.Counterparts.Find(TextFolding.Fold(block.Before))
                .Where(mention => Lead.IsMatch(TextFolding.Fold(block.Before)[..mention.Start]))
                .SelectMany(mention => context.Counterparts.Of(mention.Rules, TaskOf(block))))
            .Select(target => target.Name)];

    /// <summary>The text that gives a task, by which its body is chosen: of a title with what stands below it.</summary>
    private static string TaskOf(TextPlace place, RevisedText text) =>
        place.Role == TextRole.Title && place.Block is { } block ? TaskOf(block) : text.Folded;

    private static string TaskOf(DraftBlock block) => TextFolding.Fold(string.Join(' ', block.All().Select(one => one.Before)));

    private static string Join(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + (names.Count == 2 ? ", " : " và ") + names[^1],
    };
}
