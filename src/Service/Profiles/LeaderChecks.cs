using System.Collections.Immutable;
using System.Globalization;
using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Profiles;

namespace ThiDua.Service.Profiles;

/// <summary>Checks the leaders of a profile: each by himself, then their terms against one another.</summary>
internal static class LeaderChecks
{
    /// <summary>Path of the list, as the protos name it.</summary>
    public const string List = "profile.leaders";

    /// <summary>The faults.</summary>
    /// <param name="leaders">The leaders.</param>
    /// <param name="codes">The codes there are.</param>
    /// <param name="termsKnown">Whether all terms could be read: else they say nothing against one another.</param>
    public static IEnumerable<Diagnostic> Check(ImmutableArray<Leader> leaders, ProfileCodes codes, bool termsKnown)
    {
        ImmutableArray<Diagnostic> faults = [.. leaders.SelectMany((leader, i) => Check(leader, Path(i), codes))];
        return termsKnown && faults.IsEmpty ? Overlaps(leaders) : faults;
    }

    private static IEnumerable<Diagnostic> Check(Leader leader, string path, ProfileCodes codes)
    {
        if (!codes.IsBody(leader.Body))
        {
            yield return ProfileFaults.Unknown($"{path}.body", ProfileFaults.Body, leader.Body, codes.Bodies());
        }

        if (leader.Name.Length == 0)
        {
            yield return ProfileFaults.Missing($"{path}.name", "họ và tên");
        }

        if (leader.To <= leader.From)
        {
            yield return Diagnostic.Error(
                "DATES_REVERSED",
                $"{path}.to",
                string.Create(CultureInfo.InvariantCulture, $"Ngày thôi giữ chức vụ {leader.To:dd/MM/yyyy} không sau ngày nhận {leader.From:dd/MM/yyyy}."),
                "Hãy ghi ngày đầu tiên không còn giữ chức vụ, hoặc bỏ trống khi còn giữ.");
        }
    }

    /// <summary>Two heads of a body at the same time, or one person twice in the same post.</summary>
    private static IEnumerable<Diagnostic> Overlaps(ImmutableArray<Leader> leaders)
    {
        for (var i = 0; i < leaders.Length; i++)
        {
            if (leaders.Take(i).FirstOrDefault(other => Conflict(leaders[i], other)) is { } other)
            {
                yield return Overlap(leaders[i], other, Path(i));
            }
        }
    }

    private static bool Conflict(Leader one, Leader other) =>
        one.Body == other.Body
        && (one.To is null || other.From < one.To) && (other.To is null || one.From < other.To)
        && (IsHead(one) ? IsHead(other) : one.Post == other.Post && one.Name == other.Name);

    private static bool IsHead(Leader leader) => leader.Post is LeaderPost.Head or LeaderPost.ActingHead;

    private static Diagnostic Overlap(Leader leader, Leader other, string path)
    {
        var from = leader.From > other.From ? leader.From : other.From;
        var what = IsHead(leader) ? "cùng là người đứng đầu" : "cùng giữ một chức vụ ở";
        var who = leader.Name == other.Name ? $"{leader.Name} được ghi hai lần," : $"{other.Name} và {leader.Name}";
        return Diagnostic.Error(
            "TERMS_OVERLAP",
            $"{path}.from",
            string.Create(CultureInfo.InvariantCulture, $"Từ ngày {from:dd/MM/yyyy}, {who} {what} “{leader.Body}”."),
            "Hãy ghi ngày thôi giữ chức vụ (to) của người trước, hoặc sửa ngày nhận của người sau.");
    }

    private static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"{List}[{index}]");
}
