using ThiDua.Documents.Diagnostics;

namespace ThiDua.Service.Awards;

/// <summary>Which facts a paper still lacks, in the clerk's words.</summary>
internal static class CaseChecks
{
    /// <summary>The facts that a paper lacks.</summary>
    public static IEnumerable<Diagnostic> Lacking(AwardCase about, AwardPaperKind paper)
    {
        var list = new List<Diagnostic>();
        Need(about.Award, "award", "hình thức khen thưởng");
        if (about.Merit.Trim().Length == 0 || about.Campaign.Trim().Length > 0)
        {
            Need(about.From, "from", "năm xét khen thưởng");
        }

        switch (paper)
        {
            case AwardPaperKind.Submission:
                Need(about.Meeting.Number, "meeting.number", "số biên bản họp", "Tờ trình dẫn số này.");
                Need(about.Meeting.Date, "meeting.date", "ngày họp", "Tờ trình dẫn ngày này.");
                break;
            case AwardPaperKind.Decision:
                Need(about.Submission.Number, "submission.number", "số tờ trình", "Quyết định dẫn số này.");
                Need(about.Submission.Date, "submission.date", "ngày tờ trình", "Quyết định dẫn ngày này.");
                Need(about.Decision.Date, "decision.date", "ngày quyết định", "Tiền thưởng tính theo ngày này; chưa rõ ngày thì ghi năm.");
                break;
            case AwardPaperKind.Certificates:
                Need(about.Decision.Number, "decision.number", "số quyết định", "In trên mỗi tờ.");
                Need(about.Decision.Date, "decision.date", "ngày quyết định", "In trên mỗi tờ.");
                break;
            default:
                Meeting(paper == AwardPaperKind.BallotMinutes);
                break;
        }

        if (paper is AwardPaperKind.Decision or AwardPaperKind.Certificates && about.GoldenBookFrom.Trim().Length > 0 && CaseNumbers.Read(about.GoldenBookFrom) is null)
        {
            list.Add(Diagnostic.Error("VALUE_NOT_ALLOWED", "goldenBookFrom", $"“{about.GoldenBookFrom.Trim()}” không phải một số.", "Hãy ghi số bắt đầu, ví dụ 45, hoặc để trống."));
        }

        if (about.Nominees.Count == 0)
        {
            list.Add(Diagnostic.Error("FIELD_REQUIRED", "nominees", "Danh sách còn trống.", "Hãy dán danh sách từ bảng tính, hoặc thêm từng dòng."));
        }

        return list;

        void Need(string text, string field, string what, string why = "Hãy bổ sung.")
        {
            if (text.Trim().Length == 0)
            {
                list.Add(Diagnostic.Error("FIELD_REQUIRED", field, $"Thiếu {what}.", why));
            }
        }

        void Meeting(bool ballots)
        {
            Need(about.Meeting.Date, "meeting.date", "ngày họp");
            Need(about.Meeting.Place, "meeting.place", "địa điểm họp");
            Need(ballots ? about.Ballot.Start : about.Meeting.Start, ballots ? "ballot.start" : "meeting.start", "giờ bắt đầu");
            Need(ballots ? about.Ballot.End : about.Meeting.End, ballots ? "ballot.end" : "meeting.end", "giờ kết thúc");
            Person(AwardPerson.Chair, 1, "Chưa có người chủ trì.");
            if (ballots)
            {
                Person(AwardPerson.HeadTeller, 1, "Chưa có tổ trưởng tổ kiểm phiếu.");
                Person(AwardPerson.Teller, 2, "Tổ kiểm phiếu cần ít nhất hai ủy viên.");
            }
            else
            {
                Person(AwardPerson.Secretary, 1, "Chưa có thư ký.");
                Person(AwardPerson.Presenter, 1, "Chưa có người báo cáo hồ sơ.");
            }
        }

        void Person(string role, int least, string message)
        {
            if (about.Meeting.People.Count(person => person.Is(role)) < least)
            {
                list.Add(Diagnostic.Error("FIELD_REQUIRED", "meeting.people", message, "Hãy chọn vai trò trong bảng người dự họp."));
            }
        }
    }
}
