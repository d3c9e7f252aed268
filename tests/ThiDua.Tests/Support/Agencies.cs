using ThiDua.V1;

namespace ThiDua.Tests.Support;

/// <summary>A profile of a commune as its clerk would store it.</summary>
internal static class Agencies
{
    public const string Unit = Plans.Unit;

    public static AgencyProfile Profile() => new()
    {
        Leaders =
        {
            new Leader { Body = "people-committee", Post = LeaderPost.Head, Name = "Trần Thanh Tuấn", From = "2025-07-01", To = "2026-09-01" },
            new Leader { Body = "people-committee", Post = LeaderPost.ActingHead, Name = "Lò Văn Thắng", From = "2026-09-01" },
            new Leader { Body = "people-committee", Post = LeaderPost.Deputy, Name = "Vi Văn Tô", From = "2025-07-01" },
            new Leader { Body = "people-committee", Post = LeaderPost.Deputy, Name = "Nguyễn Thị Hoa", From = "2025-07-01" },
        },
        Bodies = { new ProfileBody { Code = "market-board", Name = "Ban Quản lý chợ {unit}" } },
        Drafters = { new Drafter { Initials = "HTH", Body = "culture-society" } },
        VillageTerm = "bản",
        Recipients =
        {
            new RecipientStyle
            {
                Kinds = { "plan" },
                Lines = { new RecipientLine { Covers = { "home-affairs" }, Text = "Sở Nội vụ tỉnh (để b/c)" }, new RecipientLine { Text = "Ban Quản lý chợ" } },
                Without = { "portal" },
            },
        },
        ByOrder = new CodeList { Codes = { "committee-office" } },
        Styles = { ["report-mark"] = "(để b/c)" },
    };

    public static DeriveFrameRequest Frame() => new()
    {
        Unit = Unit,
        Kind = "plan",
        Matter = "campaign",
        IssueDate = Plans.Date,
    };
}
