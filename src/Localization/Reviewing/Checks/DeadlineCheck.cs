using ThiDua.Localization.Drafting;
using ThiDua.Localization.Rebasing;
using ThiDua.Localization.Tables;
using ThiDua.Localization.Understanding;

namespace ThiDua.Localization.Reviewing.Checks;

/// <summary>
/// Finds a date for reports to the commune that is not before the superior's, and one for reports to the superior that is after it. It needs the
/// superior's plan; dates of every year are compared with dates of every year, others with those of the same year.
/// </summary>
internal sealed class DeadlineCheck : IReviewCheck
{
    /// <summary>From this share of common words on two sentences are about one report.</summary>
    private const double Same = 0.5;

    private const string Report = "báo cáo";
    private const string ToOwn = @"(?:về|gửi|cho|với|tới|đến|qua) (?:{ubnd} (?:xã|phường|đặc khu)|Phòng)";
    private const string ToSuperior = @"(?:về|gửi|cho|với|tới|đến|lên|báo cáo) (?:Sở|{ubnd} {tinh})";

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewRow row, ReviewedPlan plan)
    {
        if (plan.Parent is null || plan.Unit.Province is null)
        {
            yield break;
        }

        var ahead = plan.Book.Pass(PassCodes.Deadline, plan.On)?.Days;
        var due = new List<(DeadlineMatch Date, WordBag Clause)>();
        plan.Parent.Visit((_, text) => due.AddRange(Dates(text, plan).Select(one => (one.Date, new WordBag(one.Clause)))));
        foreach (var text in plan.Texts.Where(text => text.Part == TextPart.Content))
        {
            foreach (var (own, clause) in Dates(text.Cited, plan))
            {
                var superior = Partner(own, new WordBag(clause), due);
                var isUpward = !plan.Pattern(ToOwn).IsMatch(clause) && plan.Pattern(ToSuperior).IsMatch(clause);
                if (superior is not null && (isUpward ? own.Date > superior.Date : own.Date >= superior.Date))
                {
                    yield return new Hit(text, own.Start, own.Length, isUpward ? superior.Text : ahead is { } days ? own.WithDate(superior.Date.AddDays(-days)) : null, superior.Text);
                }
            }
        }
    }

    /// <summary>The superior's date for the same report, by the words around it; for a report of the commune's own the superior's last.</summary>
    private static DeadlineMatch? Partner(DeadlineMatch own, WordBag clause, List<(DeadlineMatch Date, WordBag Clause)> due)
    {
        var partners = due.Where(one => one.Date.Year == own.Year).Select(one => (one.Date, Likeness: WordBag.Likeness(one.Clause, clause))).ToList();
        return partners.Where(one => one.Likeness >= Same).OrderByDescending(one => one.Likeness).ThenBy(one => one.Date.Date).Select(one => one.Date).FirstOrDefault()
            ?? partners.Select(one => one.Date).MaxBy(one => one.Date);
    }

    /// <summary>The dates by which reports are due, with the clauses they stand in; those of every month or quarter are another matter.</summary>
    private static IEnumerable<(DeadlineMatch Date, string Clause)> Dates(RevisedText text, ReviewedPlan plan) => DeadlineMatch.Find(text.Folded)
        .Where(date => date is { IsDay: true, Month: not null } && text.IsFree(date.Start, date.Length))
        .Select(date => (Date: date, Clause: text.Folded[Sentences.ClauseAround(text.Folded, date.Start)]))
        .Where(one => plan.Pattern(Report).IsMatch(one.Clause));
}
