using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;
using ThiDua.Localization.Changes;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>
/// Lets the opening cite the superior's plan in full, before what that plan cites itself, and define the movement's short form.
/// </summary>
internal static class CiteParent
{
    /// <summary>What the movement is called once the opening has named it in full.</summary>
    public const string ShortForm = "Phong trào thi đua";

    private static readonly Regex Opening = new(@"\G(?:Thực hiện|Căn cứ|Thi hành|Theo(?! đề nghị)|Triển khai(?: thực hiện)?)\s+", RegexOptions.CultureInvariant);

    /// <summary>The sentence in which the People's Committee issues the plan, where the text does not open with it.</summary>
    private static readonly Regex Issuing = new(
        @"(?:^|(?<=\.\s))(?=(?<first>\p{L}+))(?:[^.]|\.(?=\d))*?(?:(?<=^|[.;]\s)|[\s,])(?:UBND|Ủy ban nhân dân)[^,;.]{0,80}\s(?:ban hành|xây dựng|triển khai|đề ra|lập)\s(?:[^.]|\.(?=\d))*?[Kk]ế hoạch(?:[^.]|\.(?=\d))*?như sau\s*:?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Where the bases of a law end and the People's Committee begins to speak.</summary>
    private static readonly Regex Issued = new(@",\s+(?:UBND|Ủy ban nhân dân)[^,;.]{0,80}\s(?:ban hành|xây dựng|triển khai|đề ra)\s", RegexOptions.CultureInvariant);

    /// <summary>A proposal stands last among the bases.</summary>
    private static readonly Regex Proposal = new("^(?:Theo|Xét) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Words that have a capital only because a sentence begins with them.</summary>
    private static readonly FrozenSet<string> Small = new[] { "Để", "Nhằm", "Trên", "Xét", "Theo", "Từ", "Trước", "Với", "Tiếp", "Trong", "Triển", "Phát", "Góp", "Qua", "Sau", "Bên" }.ToFrozenSet();

    private static readonly Regex Defined = new(@"\((?:sau đây )?(?:gọi|viết)(?: tắt)?(?: chung)? là:? [“""]?(?<form>phong trào[^)”""]{0,80}|kế hoạch(?=[”""]?\)))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The draft with the citation; nothing is put in twice.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        AskForIdentity(draft, context);
        if (context.Pass(PassCodes.CiteParent) is not { } rule)
        {
            return draft;
        }

        var place = draft.Body.TakeWhile(block => block.Source is Paragraph).ToImmutableArray();
        var defined = draft.Blocks.SelectMany(block => block.Texts).Select(text => Defined.Match(text.Folded)).FirstOrDefault(match => match.Success)?.Groups["form"].Value.Trim();
        context.HasShortForm = context.Facts.Campaign is { HasShortForm: true } && (defined is null || ShortForm.StartsWith(defined, StringComparison.OrdinalIgnoreCase));
        var definition = context.HasShortForm && defined is null ? $" (sau đây gọi tắt là {ShortForm})" : "";
        var citation = context.Facts.Citation + definition;
        if (!draft.LegalBases.IsEmpty)
        {
            // The bases of the law first, then the superior's plan, then the proposal of a department.
            var at = draft.LegalBases.TakeWhile(basis => !Proposal.IsMatch(basis.Folded)).Count();
            return draft with { LegalBases = draft.LegalBases.Insert(at, Whole(RevisedText.Inserted("Căn cứ " + citation, rule.Why))) };
        }

        for (var i = 0; i < place.Length; i++)
        {
            if (Opening.Match(place[i].Title.Folded) is { Success: true } match)
            {
                var text = place[i].Title;
                var end = match.Value.StartsWith("Căn cứ", StringComparison.Ordinal) ? Issued.Match(text.Folded, match.Length) : Match.Empty;
                var (at, put) = end.Success ? (end.Index, "; " + citation) : (match.Length, citation + (text.After.Length > match.Length ? "; " : ""));
                var changed = text.Replace(at, 0, put, rule.Why).Protect(at, put.Length);
                return draft with { Body = draft.Body.SetItem(i, place[i].With(0, changed)) };
            }
        }

        if (InIssuingSentence(draft, citation, rule) is { } issuing)
        {
            return issuing;
        }

        var opening = new DraftBlock(new Paragraph([]), [Whole(RevisedText.Inserted($"Thực hiện {citation}{(Issues(place, context) is { Length: > 0 } issues ? ", " + issues : ";")}", rule.Why))], [], "body[0]")
        {
            State = BlockState.Inserted,
            Reason = rule.Why,
        };
        return draft with { Body = draft.Body.Insert(0, opening) };
    }

    /// <summary>The draft with the citation at the head of the sentence that issues the plan; null when there is none such.</summary>
    private static PlanDraft? InIssuingSentence(PlanDraft draft, string citation, PassRule rule)
    {
        var done = false;
        var cited = draft.Map((place, text) =>
        {
            if (done || place.Role != TextRole.Text || !place.Path.StartsWith("body[0]", StringComparison.Ordinal) && place.Above is not [{ Source: Paragraph }]
                || Issuing.Match(text.Folded) is not { Success: true } match)
            {
                return text;
            }

            done = true;
            if (Opening.Match(text.Folded, match.Index) is { Success: true } opening)
            {
                var put = citation + "; ";
                return text.Replace(opening.Index + opening.Length, 0, put, rule.Why).Protect(opening.Index + opening.Length, put.Length);
            }

            var first = match.Groups["first"].Value;
            var isIssuer = first is "UBND" or "Ủy";
            var lead = $"Thực hiện {citation}{(isIssuer ? ", " : "; ")}";
            text = isIssuer || !Small.Contains(first) ? text : text.Replace(match.Index, 1, char.ToLowerInvariant(first[0]).ToString(), rule.Why);
            return text.Replace(match.Index, 0, lead, rule.Why).Protect(match.Index, lead.Length);
        });
        return done ? cited : null;
    }

    /// <summary>Who issues the plan, where the superior's text does not say so either: that of a plan attached to a decision.</summary>
    private static string Issues(ImmutableArray<DraftBlock> opening, LocalizationContext context) =>
        opening.Any(block => block.Title.Folded.Contains("ban hành", StringComparison.OrdinalIgnoreCase))
            ? ""
            : $"Ủy ban nhân dân {context.Unit.FullName} ban hành Kế hoạch triển khai thực hiện trên địa bàn {context.Unit.KindName} như sau:";

    private static RevisedText Whole(RevisedText text) => text.Protect(0, text.After.Length);

    private static void AskForIdentity(PlanDraft draft, LocalizationContext context)
    {
        if (context.Facts.IsCitable || context.Pass(PassCodes.ParentIdentity) is not { } rule)
        {
            return;
        }

        context.Ask(
            rule.Why,
            new TextPlace("header.number", TextRole.Text, []),
            RevisedText.Of(draft.Parent.Subject),
            context.Facts.Citation,
            "Tệp của cấp trên để trống số hoặc ngày ban hành. Hãy ghi số và ngày vào mục parent của tệp trả lời.",
            [new Choice("open", "Để trống cho đến khi biết")],
            isRequired: true);
    }
}
