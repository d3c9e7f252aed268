using ThiDua.Rules.Awards;

namespace ThiDua.Service.Awards;

/// <summary>Which papers an award has, by which templates, and what their files are called.</summary>
public static class AwardPapers
{
    /// <summary>The papers of a case, in their order.</summary>
    /// <param name="about">The case.</param>
    /// <param name="award">Its award; null while none is known.</param>
    public static IReadOnlyList<AwardPaperKind> Of(AwardCase about, AwardRule? award) =>
    [
        AwardPaperKind.Submission,
        .. about.Meeting.IsMade && about.Ballot.IsMade ? new[] { AwardPaperKind.BallotMinutes } : [],
        .. about.Meeting.IsMade ? new[] { AwardPaperKind.CouncilMinutes } : [],
        AwardPaperKind.Decision,
        .. CertificateTemplate(award) is null ? [] : new[] { AwardPaperKind.Certificates },
    ];

    /// <summary>The template of a paper.</summary>
    public static string Template(AwardPaperKind paper, AwardRule? award) => paper switch
    {
        AwardPaperKind.Submission => "award.submission",
        AwardPaperKind.BallotMinutes => "award.ballot-minutes",
        AwardPaperKind.CouncilMinutes => "award.council-minutes",
        AwardPaperKind.Decision => "award.decision",
        _ => CertificateTemplate(award) ?? "award.certificate-merit",
    };

    /// <summary>What a file of it is called, without number and ending.</summary>
    public static string FileName(AwardPaperKind paper, AwardRule? award) => paper switch
    {
        AwardPaperKind.Submission => "to-trinh",
        AwardPaperKind.BallotMinutes => "bien-ban-kiem-phieu",
        AwardPaperKind.CouncilMinutes => "bien-ban-hop",
        AwardPaperKind.Decision => "quyet-dinh",
        _ => CertificateTemplate(award) == Commendation ? "bang-khen" : "giay-khen",
    };

    /// <summary>What it is called.</summary>
    public static string Name(AwardPaperKind paper, AwardRule? award) => paper switch
    {
        AwardPaperKind.Submission => "Tờ trình",
        AwardPaperKind.BallotMinutes => "Biên bản kiểm phiếu",
        AwardPaperKind.CouncilMinutes => "Biên bản họp",
        AwardPaperKind.Decision => "Quyết định",
        _ => CertificateTemplate(award) == Commendation ? "Bằng khen" : "Giấy khen",
    };

    private const string Commendation = "award.certificate-commendation";

    /// <summary>Titles (danh hiệu) and others have certificates of their own, which no template is for.</summary>
    private static string? CertificateTemplate(AwardRule? award) => award?.ShortName switch
    {
        "Giấy khen" => "award.certificate-merit",
        "Bằng khen" when award.Matter == "award-commendation" => Commendation,
        _ => null,
    };
}
