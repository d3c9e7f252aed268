using System.Collections.Immutable;
using System.Globalization;

namespace ThiDua.Service.Awards;

/// <summary>The list as the papers have it: by kinds, with votes and numbers of the golden book filled in.</summary>
internal sealed class CaseList
{
    /// <summary>Orders the list.</summary>
    public CaseList(AwardCase about)
    {
        var meeting = about.Meeting;
        Present = meeting.IsMade ? meeting.Present.Count() : 0;
        Voters = meeting.IsMade ? meeting.Members : 0;
        var all = about.Nominees.Select((nominee, i) => (Row: i, Nominee: nominee with { Agree = Votes(nominee, meeting) }))
            .OrderBy(one => Nominee.Kinds.ToList().IndexOf(one.Nominee.Kind)).ToImmutableArray();
        var threshold = CaseNumbers.Fraction(meeting.Threshold);
        var passed = all.Where(one => Passes(one.Nominee, threshold)).ToList();
        Considered = all;
        Honoured = [.. Numbered(passed, about)];
    }

    /// <summary>Members who came; 0 when they are not listed.</summary>
    public int Present { get; }

    /// <summary>Members of the council, on whom the share of votes is counted; 0 when they are not listed.</summary>
    public int Voters { get; }

    /// <summary>All of them, each with its row in the case.</summary>
    public ImmutableArray<(int Row, Nominee Nominee)> Considered { get; }

    /// <summary>Those who got enough votes.</summary>
    public ImmutableArray<(int Row, Nominee Nominee)> Honoured { get; }

    private string Votes(Nominee nominee, AwardMeeting meeting) => nominee.Agree.Length == 0 && meeting is { IsMade: true, IsUnanimous: true }
        ? Present.ToString(CultureInfo.InvariantCulture)
        : nominee.Agree;

    /// <summary>As the minutes judge: as many per cent of the members as were asked for, else more than half.</summary>
    private bool Passes(Nominee nominee, decimal? threshold) =>
        Voters == 0 || CaseNumbers.Read(nominee.Agree) is not { } votes
        || (threshold is { } share ? votes * 100 >= share * Voters : votes * 2 > Voters);

    private static IEnumerable<(int Row, Nominee Nominee)> Numbered(List<(int Row, Nominee Nominee)> all, AwardCase about)
    {
        if (CaseNumbers.Read(about.GoldenBookFrom) is not { } next)
        {
            return all;
        }

        var year = CaseNumbers.Year(about.Decision.Date)?.ToString(CultureInfo.InvariantCulture);
        var end = year is null ? "" : "/" + year;
        return all.Select(one => one.Nominee.GoldenBookNo.Length > 0
            ? one
            : (one.Row, one.Nominee with { GoldenBookNo = (next++).ToString("0000", CultureInfo.InvariantCulture) + end }));
    }
}
