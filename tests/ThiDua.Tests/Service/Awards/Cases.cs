using Microsoft.Extensions.Caching.Memory;
using ThiDua.Pdf.Fonts;
using ThiDua.Rules;
using ThiDua.Service.Awards;
using ThiDua.Service.Pipeline;
using ThiDua.Service.Profiles;
using ThiDua.Templates.Merging;
using ThiDua.Templates.Store;
using ThiDua.Tests.Templates.AwardChain;

namespace ThiDua.Tests.Service.Awards;

/// <summary>A case as a clerk fills it in, with the 120 of a campaign, and the pipeline for it.</summary>
internal static class Cases
{
    private static readonly TemplateLibrary Templates = new([new BuiltInTemplates()]);

    private static readonly AgencyProfiles Profiles = new(new MemoryProfiles(), TimeProvider.System);

    public static DocumentPipeline Documents { get; } = new(
        Templates, new TemplateMerger(new TemplateCache(new MemoryCache(new MemoryCacheOptions()))), new OutputWriter(FontLibrary.BuiltIn), Profiles, TimeProvider.System);

    public static AwardPipeline Pipeline { get; } = new(Documents, Templates, Profiles, RuleBook.BuiltIn, TimeProvider.System);

    public static AwardCase Whole() => new()
    {
        Unit = Campaign.Unit,
        Award = "GK_XA",
        Campaign = Campaign.Name,
        From = "2026",
        To = "2030",
        Submission = new AwardPaper { Number = "41", Date = "2030-11-10", SignerName = "Hoàng Thị Liên" },
        Decision = new AwardPaper { Number = "155", Date = "2030-11-15", SignerName = "Trần Văn An" },
        GoldenBookFrom = "1",
        Meeting = new AwardMeeting
        {
            IsMade = true,
            IsUnanimous = true,
            Number = "5",
            Date = "2030-11-05",
            Start = "14:00",
            End = "16:30",
            Place = "Phòng họp Ủy ban nhân dân xã Bình Lư",
            Method = AwardMeeting.SecretBallot,
            People =
            [
                Person("Trần Văn An", AwardPerson.Chair), Person("Lò Văn Thắng"), Person("Hoàng Thị Liên", AwardPerson.Presenter), Person("Nguyễn Thị Lan", AwardPerson.HeadTeller),
                Person("Lý A Chu", AwardPerson.Teller), Person("Tẩn Thị Hoa", AwardPerson.Teller), Person("Lò Thị Hạnh", AwardPerson.Secretary, AwardPerson.Guest),
                Person("Lù Văn Páo", AwardPerson.Absent) with { Reason = "đi tập huấn" },
            ],
        },
        Ballot = new AwardBallot { IsMade = true, Number = "6", Start = "15:10", End = "15:40" },
        Nominees = [.. Campaign.Laureates.Reverse().Select(one => new Nominee { Kind = one.Kind, Prefix = one.Prefix, Name = one.Name, Detail = one.Detail })],
    };

    public static PreparedCase Prepared(AwardCase about)
    {
        var prepared = Pipeline.Prepare(about);
        Assert.True(prepared.Succeeded, string.Join(Environment.NewLine, prepared.Diagnostics));
        return prepared.Value;
    }

    public static AwardPerson Person(string name, params string[] roles) =>
        new() { Name = name, Position = "Ủy viên Hội đồng", Roles = roles };
}
