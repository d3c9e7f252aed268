using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Localization.Understanding;

/// <summary>The years of a movement (giai đoạn).</summary>
/// <param name="First">The year it begins.</param>
/// <param name="Last">The year it ends.</param>
internal sealed record CampaignYears(int First, int Last)
{
    private static readonly Regex Written = new(@"(?<first>\d{4})\D+(?<last>\d{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The years of "2025 - 2030"; null when there are none.</summary>
    public static CampaignYears? Parse(string period) => Written.Match(period) is { Success: true } match
        ? new CampaignYears(
            int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["last"].ValueSpan, CultureInfo.InvariantCulture))
        : null;
}
