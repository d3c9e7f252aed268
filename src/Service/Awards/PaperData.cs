using System.Globalization;
using System.Text.Json.Nodes;

namespace ThiDua.Service.Awards;

/// <summary>Makes the data of each paper from the one case.</summary>
/// <param name="about">The case.</param>
/// <param name="list">Its list.</param>
/// <param name="codes">Number with symbol of a paper; empty while it has no number.</param>
internal sealed class PaperData(AwardCase about, CaseList list, Func<AwardPaperKind, string> codes)
{
    /// <summary>How the base64 of every PNG file begins.</summary>
    private const string PngStart = "iVBORw0KGgo";

    /// <summary>The data of a paper.</summary>
    public PaperContent Of(AwardPaperKind paper, string template) => paper switch
    {
        AwardPaperKind.Submission => Submission(template),
        AwardPaperKind.BallotMinutes => Ballot(template),
        AwardPaperKind.CouncilMinutes => Minutes(template),
        AwardPaperKind.Decision => Decision(template),
        _ => Certificates(template),
    };

    private PaperContent Submission(string template)
    {
        var data = Head(about.Submission).With("issuingBody", CaseData.Text(about.Proposer)).Occasion(about)
            .With("bases", CaseData.Texts(about.Bases))
            .With("minutes", CaseData.Cited(codes(AwardPaperKind.CouncilMinutes), about.Meeting.Date))
            .With("signature", CaseData.Signature(about.Submission));
        if (list.Voters > 0)
        {
            data["voters"] = list.Voters;
        }

        data["laureates"] = CaseData.Laureates(list.Honoured, (laureate, nominee) =>
        {
            laureate.With("reason", CaseData.Text(nominee.Reason));
            if (list.Voters > 0)
            {
                laureate.With("agree", CaseData.Number(nominee.Agree));
            }
        });
        return new PaperContent(template, data, CaseData.Rows(list.Honoured), Fields("submission", "minutes", "meeting"));
    }

    private PaperContent Decision(string template)
    {
        var year = about.FundYear.Length > 0 ? about.FundYear : CaseNumbers.Year(about.Decision.Date)?.ToString(CultureInfo.InvariantCulture) ?? "";
        var data = Head(about.Decision).Occasion(about)
            .With("bases", CaseData.Texts(about.Bases))
            .With("proposal", CaseData.Cited(codes(AwardPaperKind.Submission), about.Submission.Date))
            .With("fund", new JsonObject().With("year", CaseData.Number(year)))
            .With("signature", CaseData.Signature(about.Decision));
        data["laureates"] = CaseData.Laureates(list.Honoured, (laureate, nominee) => laureate.With("goldenBookNo", CaseData.Text(nominee.GoldenBookNo)));
        var fields = Fields("decision", "proposal", "submission");
        fields["fund"] = "fundYear";
        return new PaperContent(template, data, CaseData.Rows(list.Honoured), fields);
    }

    private PaperContent Certificates(string template)
    {
        var print = about.Certificate;
        var data = Head(about.Decision).With("signature", CaseData.Signature(about.Decision))
            .With("reason", CaseData.Text(print.Reason.Trim().Length > 0 ? print.Reason : CaseData.Reason(about)));
        if (print.Emblem.Length > 0 && print.Mode != CertificatePrint.Overprint)
        {
            data["emblem"] = new JsonObject { ["mediaType"] = print.Emblem.StartsWith(PngStart, StringComparison.Ordinal) ? "image/png" : "image/jpeg", ["data"] = print.Emblem, ["alt"] = "Quốc huy" };
        }

        if (print.Mode == CertificatePrint.Overprint)
        {
            data["print"] = new JsonObject().With("mode", print.Mode).With("offsetX", Millimetres(print.OffsetX)).With("offsetY", Millimetres(print.OffsetY));
        }

        data["laureates"] = CaseData.Laureates(list.Honoured, (laureate, nominee) => laureate.With("goldenBookNo", CaseData.Text(nominee.GoldenBookNo)));
        var fields = Fields("decision");
        fields["reason"] = "certificate.reason";
        fields["emblem"] = "certificate.emblem";
        fields["print.offsetX"] = "certificate.offsetX";
        fields["print.offsetY"] = "certificate.offsetY";
        return new PaperContent(template, data, CaseData.Rows(list.Honoured), fields);
    }

    private PaperContent Minutes(string template)
    {
        var meeting = about.Meeting;
        var data = new JsonObject().With("number", CaseData.Number(meeting.Number)).With("issueDate", CaseData.Text(meeting.Date)).Occasion(about).Meeting(meeting)
            .With("members", list.Voters).With("present", new JsonArray([.. meeting.Present.Select(CaseData.Person)]))
            .With("absent", new JsonArray([.. meeting.Away.Select(person => new JsonObject()
                .With("name", CaseData.Text($"đồng chí {person.Name.Trim()}{(person.Position.Trim().Length > 0 ? ", " + person.Position.Trim() : "")}"))
                .With("reason", CaseData.Text(person.Reason)))]))
            .With("secretary", MeetingData.Who(meeting, AwardPerson.Secretary))
            .With("presenter", MeetingData.Who(meeting, AwardPerson.Presenter))
            .With("discussion", CaseData.Texts(meeting.Discussion))
            .With("method", meeting.Method.Length > 0 ? meeting.Method : "show-of-hands")
            .With("threshold", CaseNumbers.Fraction(meeting.Threshold) is { } threshold ? (JsonNode)threshold : CaseData.Text(meeting.Threshold));
        if (about.Ballot.IsMade)
        {
            data.With("ballotMinutes", CaseData.Cited(codes(AwardPaperKind.BallotMinutes), meeting.Date));
        }

        data["laureates"] = CaseData.Laureates(list.Considered, (laureate, nominee) => laureate.With("agree", CaseData.Number(nominee.Agree)).With("disagree", CaseData.Number(nominee.Disagree)));
        var fields = MeetingData.Fields(Fields("meeting", "ballotMinutes", "ballot"));
        return new PaperContent(template, data, CaseData.Rows(list.Considered), fields);
    }

    private PaperContent Ballot(string template)
    {
        var (meeting, ballot) = (about.Meeting, about.Ballot);
        var returned = CaseNumbers.Read(ballot.Returned) ?? list.Present;
        var valid = returned - (CaseNumbers.Read(ballot.Invalid) ?? 0);
        var data = new JsonObject().With("number", CaseData.Number(ballot.Number)).With("issueDate", CaseData.Text(meeting.Date)).Occasion(about).Meeting(meeting);
        data.Remove("start");
        data.Remove("end");
        data.With("start", CaseData.Text(ballot.Start)).With("end", CaseData.Text(ballot.End))
            .With("headTeller", MeetingData.Who(meeting, AwardPerson.HeadTeller))
            .With("tellers", new JsonArray([.. meeting.People.Where(person => person.Is(AwardPerson.Teller)).Select(CaseData.Person)]))
            .With("members", list.Voters)
            .With("issued", CaseNumbers.Read(ballot.Issued) ?? list.Present)
            .With("returned", returned)
            .With("valid", valid)
            .With("invalid", returned - valid);
        data["laureates"] = CaseData.Laureates(list.Considered, (laureate, nominee) => laureate
            .With("agree", CaseData.Number(nominee.Agree))
            .With("disagree", CaseData.Number(nominee.Disagree) ?? (CaseNumbers.Read(nominee.Agree) is { } agree && agree <= valid ? (JsonNode?)(valid - agree) : null)));
        var fields = MeetingData.Fields(Fields("ballot"));
        fields["start"] = "ballot.start";
        fields["end"] = "ballot.end";
        foreach (var name in (string[])["issued", "returned", "invalid"])
        {
            fields[name] = "ballot." + name;
        }

        fields["valid"] = "ballot.invalid";
        fields["issueDate"] = "meeting.date";
        return new PaperContent(template, data, CaseData.Rows(list.Considered), fields);
    }

    private static JsonObject Head(AwardPaper paper) => new JsonObject().With("number", CaseData.Number(paper.Number)).With("issueDate", CaseData.Text(paper.Date));

    private static JsonNode? Millimetres(string text) => CaseNumbers.Fraction(text) is { } number ? (JsonNode)number : CaseData.Text(text);

    /// <summary>Where number, date and signer of a paper and of the one it cites were typed.</summary>
    private static Dictionary<string, string> Fields(string own, string cited = "", string citedPaper = "")
    {
        var fields = PaperFields.Common;
        fields["number"] = own + ".number";
        fields["issueDate"] = own + ".date";
        fields["signature"] = own + ".signerName";
        fields["signatures"] = own + ".signerName";
        if (cited.Length > 0)
        {
            fields[cited] = citedPaper + ".number";
            fields[cited + ".number"] = citedPaper + ".number";
            fields[cited + ".date"] = citedPaper == "ballot" ? "meeting.date" : citedPaper + ".date";
        }

        return fields;
    }
}
