using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Catalogue;
using ThiDua.Documents.Citations;
using ThiDua.Documents.Inlines;
using ThiDua.Localization.Drafting;

namespace ThiDua.Localization.Understanding;

/// <summary>Understands a superior's plan: what it is called, what it cites, what is due when, who does what.</summary>
internal static class ParentReader
{
    private static readonly Regex Reported = new(
        @"(?:[Bb]áo cáo|[Gg]ửi|[Nn]ộp|[Pp]hản ánh)[^.;]{0,260}?[\s(](?:về|gửi|tới|đến|cho|qua|(?<=[Gg]ửi|[Nn]ộp))\s+(?<to>Sở \p{Lu}[\p{L}&-]*(?:(?: và|,)? \p{L}+){0,8}?)(?=\s+(?:trước|để|theo|tổng hợp|chậm nhất|trong|định kỳ)|\s*[.;,()]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex About = new(@"^(?:V/v|Về(?: việc)?)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex ActionPlan = new(@"^hành động\s+(?:về\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The facts of a plan.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="whole">The document that brings it: the plan itself, or the decision it is attached to.</param>
    /// <param name="context">Who the superior is, and what the clerk knows of its plan.</param>
    public static ParentFacts Read(PlanDraft draft, PlanDraft whole, LocalizationContext context)
    {
        var citations = ImmutableArray.CreateBuilder<CitedDocument>();
        var deadlines = ImmutableArray.CreateBuilder<Deadline>();
        var holders = ImmutableArray.CreateBuilder<TaskHolder>();
        var reports = ImmutableArray.CreateBuilder<string>();
        draft.Visit((place, text) =>
        {
            citations.AddRange(CitationsOf(text).Select(citation => new CitedDocument(place.Path, citation)));
            deadlines.AddRange(DeadlineMatch.Find(text.Folded).Where(found => text.IsFree(found.Start, found.Length))
                .Select(found => new Deadline(place.Path, found.Text, found.Day, found.Month, found.Year)));
            holders.AddRange(context.Counterparts.Find(text.Folded).Where(mention => mention.Start == 0)
                .Select(mention => new TaskHolder(place.Path, text.After.Substring(mention.Start, mention.Length))));
            reports.AddRange(Reported.Matches(text.Folded).Select(match => match.Groups["to"].Value));
        });

        var (number, date) = Identity(whole, context);
        var contents = Contents(whole, context);
        var issuer = ParentIssuer.Of(whole.Parent, contents, context);
        return new ParentFacts(
            Cite(whole, contents, issuer, context, number, date),
            CampaignReader.Read(draft),
            citations.ToImmutable(),
            deadlines.ToImmutable(),
            holders.ToImmutable(),
            [.. reports.Where(context.Counterparts.Knows).Select(name => context.Counterparts.NameOf(name) ?? name).Distinct()])
        {
            Issuer = issuer.Name,
            IsCitable = number is not null && date is not null,
        };
    }

    private static IEnumerable<Citation> CitationsOf(RevisedText text) =>
        text.Pieces.SelectMany(piece => piece.Source is Citation citation && piece.Before == citation.Text
            ? [citation]
            : CitationFinder.Find(piece.Before).Select(found => found.Citation));

    private static (int? Number, DateOnly? Date) Identity(PlanDraft draft, LocalizationContext context)
    {
        var header = draft.Parent.Header;
        var date = header.Date is { Year: { } year, Month: { } month, Day: { } day } ? new DateOnly(year, month, day) : (DateOnly?)null;
        return (context.Request.Answers.ParentNumber ?? header.Number.Number, context.Request.Answers.ParentDate ?? date);
    }

    /// <summary>The running texts of a document, and names that a title in capitals may have.</summary>
    private static List<string> Contents(PlanDraft draft, LocalizationContext context)
    {
        var contents = new List<string>();
        draft.Visit((place, text) =>
        {
            if (place.Role is TextRole.Text or TextRole.LegalBasis)
            {
                contents.Add(text.Before);
            }
        });
        contents.Add(context.Parent.FullName);
        contents.AddRange(UnitCatalogue.FormerProvinces.Select(former => former.Unit.FullName));
        return contents;
    }

    private static string Cite(PlanDraft draft, IReadOnlyList<string> contents, ParentIssuer issuer, LocalizationContext context, int? number, DateOnly? date)
    {
        var header = draft.Parent.Header;
        var symbol = header.Number.Symbol.Length > 0 ? header.Number.Symbol : draft.Parent.Kind.Symbol + "-UBND";
        var numbered = number is null ? "......" + header.Number.Separator + symbol : (header.Number with { Number = number, Symbol = symbol }).ToString();
        var year = header.Date.Year?.ToString(CultureInfo.InvariantCulture) ?? "......";
        var day = date is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{known.Day:00}/{(known.Month <= 2 ? known.Month.ToString("00", CultureInfo.InvariantCulture) : known.Month)}/{known.Year}")
            : "....../....../" + year;
        var subject = About.Replace(RunningTitle.Of(draft.Parent.Subject.ToPlainText().Replace('\n', ' ').Trim(' ', '.', ';', ','), contents), "");

        // "KẾ HOẠCH" above "HÀNH ĐỘNG VỀ …" is one name.
        var kind = draft.Parent.Kind.Name;
        if (ActionPlan.Match(subject) is { Success: true } action)
        {
            (kind, subject) = ($"{kind} hành động", subject[action.Length..]);
        }

        subject = subject.Length > 1 && char.IsLower(subject[1]) ? char.ToLowerInvariant(subject[0]) + subject[1..] : subject;
        subject = Renamed(subject, context);
        var about = subject.Length > 0 ? $" về {subject}" : "";
        return $"{kind} số {numbered} ngày {day} của {issuer.Cited}{about}";
    }

    /// <summary>
    /// The subject with the movement's new name, when the clerk gave number and date too: then it is another plan that is cited, and its years are
    /// those that the clerk gave, or none.
    /// </summary>
    private static string Renamed(string subject, LocalizationContext context)
    {
        var answers = context.Request.Answers;
        var mention = CampaignReader.Mentions(TextFolding.Fold(subject)).FirstOrDefault();
        if (!answers.CitesAnother || mention is null)
        {
            return subject;
        }

        var end = mention.Index + mention.Length;
        var years = CampaignReader.YearsBehind(TextFolding.Fold(subject), end);
        var rest = years.Success
            ? subject[end..years.Index] + (answers.CampaignPeriod.Length > 0 ? $" giai đoạn {answers.CampaignPeriod}" : "") + subject[(years.Index + years.Length)..]
            : subject[end..];
        var scope = CampaignReader.Bare(mention.Groups["name"].Value).Length < mention.Groups["name"].Length ? $" trên địa bàn {context.Parent.FullName}" : "";
        return $"{subject[..mention.Index]}Phong trào thi đua “{answers.CampaignName}”{scope}{rest}";
    }
}
