using System.Text.Json.Nodes;

namespace ThiDua.Service.Awards;

/// <summary>What both minutes say of the meeting.</summary>
internal static class MeetingData
{
    /// <summary>Day, hours, place and who presides.</summary>
    public static JsonObject Meeting(this JsonObject data, AwardMeeting meeting) => data
        .With("date", CaseData.Text(meeting.Date))
        .With("start", CaseData.Text(meeting.Start))
        .With("end", CaseData.Text(meeting.End))
        .With("place", CaseData.Text(meeting.Place))
        .With("chair", Who(meeting, AwardPerson.Chair));

    /// <summary>The one of a role; null when there is none.</summary>
    public static JsonObject? Who(AwardMeeting meeting, string role) => meeting.People.FirstOrDefault(person => person.Is(role)) is { } found ? CaseData.Person(found) : null;

    /// <summary>Where all that was typed.</summary>
    public static Dictionary<string, string> Fields(Dictionary<string, string> fields)
    {
        foreach (var name in (string[])["date", "start", "end", "place", "method", "threshold", "discussion"])
        {
            fields[name] = "meeting." + name;
        }

        foreach (var name in (string[])["members", "present", "absent", "chair", "secretary", "presenter", "headTeller", "tellers", "signatures"])
        {
            fields[name] = "meeting.people";
        }

        return fields;
    }
}
