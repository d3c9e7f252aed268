using System.Text.RegularExpressions;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>
/// Finds a text that says another issuer than the signature does: the committee (TM. ỦY BAN NHÂN DÂN) or its chairman (CHỦ TỊCH).
/// </summary>
internal sealed class IssuerCheck : IReviewCheck
{
    private const string Committee = "TM. ỦY BAN NHÂN DÂN";

    private static readonly Regex Says = new(
        @"(?<!\p{L})(?<chair>Chủ tịch )?(?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố|xã|phường|đặc khu)(?: \p{Lu}\p{L}*){0,5},? ban hành (?=(?:Kế hoạch|Quyết định|Hướng dẫn|Chương trình)(?! số))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        var block = plan.Texts.FirstOrDefault(text => text.Part == TextPart.Signature);
        if (block is null || SignedBy(block.Folded) is not { } isCommittee)
        {
            yield break;
        }

        foreach (var text in plan.Texts.Where(text => text.Part == TextPart.Content))
        {
            foreach (var match in Says.Matches(text.Folded).Where(match => text.IsWithin(Reach.Uncited, match.Index, match.Length) && IsOwn(match.Value, plan)))
            {
                var words = text.Text.Substring(match.Index, match.Length).TrimEnd();
                var saysChair = match.Groups["chair"];
                if (saysChair.Success && isCommittee)
                {
                    yield return new Hit(text, match.Index, words.Length, words[saysChair.Length..], $"“{words}” nhưng khối chữ ký là “{OneLine(block.Text)}”");
                }
                else if (!saysChair.Success && !isCommittee)
                {
                    yield return new Hit(block, 0, block.Text.Length, Committee + "\n" + block.Text, $"phần mở đầu ghi “{words}” nhưng khối chữ ký là “{OneLine(block.Text)}”");
                    yield break;
                }
            }
        }
    }

    /// <summary>Whether the block signs for the committee; null when it is neither the committee's nor its chairman's.</summary>
    private static bool? SignedBy(string lines) =>
        lines.StartsWith(Committee, StringComparison.OrdinalIgnoreCase) ? true
        : lines.StartsWith("CHỦ TỊCH", StringComparison.OrdinalIgnoreCase) || lines.StartsWith("KT. CHỦ TỊCH", StringComparison.OrdinalIgnoreCase) ? false
        : null;

    /// <summary>Whether the unit that issues the plan is meant, not its superior.</summary>
    private static bool IsOwn(string words, ReviewedPlan plan) => Regex.IsMatch(words, $@"(?:nhân dân|UBND) {plan.Unit.KindName}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string OneLine(string lines) => lines.Replace("\n", " / ", StringComparison.Ordinal);
}
