using System.Text.RegularExpressions;
using ThiDua.Documents.Blocks;
using ThiDua.Localization.Drafting;
using ThiDua.Localization.Tables;

namespace ThiDua.Localization.Passes;

/// <summary>Lets the People's Committee of the commune issue what another body of the province issued: "Sở Nội vụ ban hành Kế hoạch".</summary>
internal static class NameIssuer
{
    /// <summary>The draft with the issuer named in its opening paragraphs.</summary>
    public static PlanDraft Run(PlanDraft draft, LocalizationContext context)
    {
        if (context.Facts.Issuer.Length == 0 || context.Pass(PassCodes.OtherIssuer) is not { } rule)
        {
            return draft;
        }

        var pattern = context.Pattern(
            @"(?:Ban Thường vụ |Thường trực )?" + Regex.Escape(TextFolding.Fold(context.Facts.Issuer)) + @"(?:\s+(?:{tinh}|{tinhname}))?(?=\s+(?:ban hành|xây dựng|triển khai|đề ra)\s+(?:và\s+\p{L}+\s+\p{L}+\s+)?Kế hoạch)");
        return draft.Map((place, text) => place.Above is [{ Source: Paragraph }] && pattern.Match(text.Folded) is { Success: true } match
            ? text.Replace(match.Index, match.Length, $"Ủy ban nhân dân {context.Unit.FullName}", rule.Why)
            : text);
    }
}
