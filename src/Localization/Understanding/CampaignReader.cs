using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Understanding;

/// <summary>Finds the movement that a plan is about: the name between quotation marks behind "phong trào".</summary>
internal static class CampaignReader
{
    private static readonly Regex Named = new(
        @"phong trào(?:\s+thi đua)?\s*[“""„](?<name>[^”""“]{5,240})[”""]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const string Emulation = "thi đua";

    private static readonly Regex Movement = new("phong trào", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const string Period = @"giai đoạn\s+(?:năm\s+|từ\s+)?(?<p>\d{4}\s*-\s*\d{4})";

    private static readonly Regex Years = new(Period, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Behind = new(@",?\s+" + Period, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Scope = new(@"\s*(?:trên|trong)\s+(?:toàn\s+)?(?:địa bàn|phạm vi).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>What may stand behind the name where the subject is about the movement alone: its area and its years.</summary>
    private static readonly Regex Ends = new(
        @"\G(?:\s+(?:trên|trong)\s+(?:toàn\s+)?(?:địa bàn|phạm vi)\s+[^,;]{3,60}?)?(?:,?\s+(?:giai đoạn|năm|từ)(?:\s+(?:từ\s+)?năm)?[\s\d-]+(?:đến\s+(?:năm\s+)?\d{4})?)?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Lead = new(@"^(?:cả nước\s+)?(?:(?:chung sức|phong trào)\s+)?(?:thi đua\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The movement; null when the plan names none in its subject.</summary>
    public static CampaignFacts? Read(PlanDraft draft)
    {
        var subject = draft.Subject.Folded;
        var match = Named.Match(subject);
        if (!match.Success)
        {
            return null;
        }

        var title = match.Groups["name"].Value;
        var name = InBody(draft, title) ?? (title.Any(char.IsLower) ? title : char.ToUpperInvariant(title[0]) + title[1..].ToLowerInvariant());
        var topic = TopicOf(name);
        return new CampaignFacts(name, Bare(name), topic, TermsOf(topic), Years.Match(subject) is { Success: true } years ? years.Groups["p"].Value : "")
        {
            HasShortForm = match.Value.Contains(Emulation, StringComparison.OrdinalIgnoreCase) && Movement.Count(subject) == 1 && Ends.IsMatch(subject, match.Index + match.Length),
        };
    }

    /// <summary>The name without its scope.</summary>
    public static string Bare(string name) => Scope.Replace(name, "").Trim();

    /// <summary>The years of a movement behind its name: " giai đoạn năm 2025 - 2030".</summary>
    public static Match YearsBehind(string folded, int start) => Behind.Match(folded, start);

    /// <summary>What a movement of some name is about.</summary>
    public static string TopicOf(string name) => Lead.Replace(Bare(name), "") is { Length: > 0 } topic ? char.ToLowerInvariant(topic[0]) + topic[1..] : "";

    /// <summary>The things a topic joins.</summary>
    public static ImmutableArray<string> TermsOf(string topic) =>
        [.. Regex.Split(topic, @"\s*,\s*|\s+và\s+").Where(term => term.Length > 0)];

    /// <summary>The names of movements in a text in one spelling.</summary>
    public static IEnumerable<Match> Mentions(string folded) => Named.Matches(folded);

    /// <summary>Whether two names are of one movement: capitals and scope make no difference.</summary>
    public static bool Same(string name, string other) => string.Equals(Bare(name), Bare(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name in the letters of the content, where the subject is all in capitals.</summary>
    private static string? InBody(PlanDraft draft, string title)
    {
        string? found = null;
        draft.Visit((place, text) =>
        {
            if (place.Role != TextRole.Subject)
            {
                found ??= Mentions(text.Folded).Select(match => match.Groups["name"].Value).FirstOrDefault(name => Same(name, title) && name.Any(char.IsLower));
            }
        });
        return found;
    }
}
