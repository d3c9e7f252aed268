namespace ThiDua.Service.Awards;

/// <summary>Someone of the meeting of the council.</summary>
public sealed record AwardPerson
{
    /// <summary>Presides (chủ trì).</summary>
    public const string Chair = "chair";

    /// <summary>Keeps the minutes (thư ký).</summary>
    public const string Secretary = "secretary";

    /// <summary>Reports on the files (báo cáo hồ sơ).</summary>
    public const string Presenter = "presenter";

    /// <summary>Heads those who count the ballots (tổ trưởng tổ kiểm phiếu).</summary>
    public const string HeadTeller = "head-teller";

    /// <summary>Counts ballots (ủy viên tổ kiểm phiếu).</summary>
    public const string Teller = "teller";

    /// <summary>Is a member who did not come (vắng mặt).</summary>
    public const string Absent = "absent";

    /// <summary>Is no member of the council.</summary>
    public const string Guest = "guest";

    /// <summary>Full name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Post.</summary>
    public string Position { get; init; } = "";

    /// <summary>What the person does at the meeting.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Why the person did not come.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether the person has a role.</summary>
    public bool Is(string role) => Roles.Contains(role);
}
