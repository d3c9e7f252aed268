using System.Text.RegularExpressions;
using ThiDua.Documents.Citations;
using ThiDua.Documents.Inlines;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Passes;

/// <summary>Protects cited documents with what they are about: nothing within a citation is ever rewritten.</summary>
internal static class ProtectCitations
{
    /// <summary>The words behind a citation that say what the document is about: "về thực hiện …", "ban hành Kế hoạch …".</summary>
    private static readonly Regex About = new(
        @"\G(?:\s*\([^()]{1,40}\))?,?\s+(?:về|v/v|ban hành|phê duyệt|quy định|triển khai|hướng dẫn|thực hiện|sửa đổi|thông qua)\s[^.;(]*?(?=\s*[;(]|\.(?:\s|$|/)|,\s+(?:trong đó|nhằm|gắn với|tập trung|Ủy ban|UBND|căn cứ|như sau)|\s+(?:Ủy ban nhân dân|UBND)[^.;(]{0,60}\sban hành|\s+như sau|$)",
        RegexOptions.CultureInvariant);

    /// <summary>The draft with its citations protected.</summary>
    public static PlanDraft Run(PlanDraft draft) => draft.Map((_, text) => Protect(text));

    private static RevisedText Protect(RevisedText text)
    {
        var stretches = CitationFinder.Find(text.After).Select(found => (found.Start, found.End)).ToList();
        var place = 0;
        foreach (var piece in text.Pieces)
        {
            if (piece is { IsKept: true, Source: Citation })
            {
                stretches.Add((place, place + piece.After.Length));
            }

            place += piece.After.Length;
        }

        foreach (var (start, end) in stretches)
        {
            var about = About.Match(text.Folded, end);
            text = text.Protect(start, (about.Success ? about.Index + about.Length : end) - start);
        }

        return text;
    }
}
