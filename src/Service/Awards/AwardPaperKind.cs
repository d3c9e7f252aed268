namespace ThiDua.Service.Awards;

/// <summary>The papers of an award, in the order in which they stand in a file of papers.</summary>
public enum AwardPaperKind
{
    /// <summary>Submission (tờ trình).</summary>
    Submission,

    /// <summary>Minutes of the counting of ballots (biên bản kiểm phiếu).</summary>
    BallotMinutes,

    /// <summary>Minutes of the council (biên bản họp Hội đồng).</summary>
    CouncilMinutes,

    /// <summary>Decision with its list (quyết định).</summary>
    Decision,

    /// <summary>Certificates (giấy khen, bằng khen), all in one document.</summary>
    Certificates,
}
