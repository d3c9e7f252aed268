using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Profiles;
using ThiDua.Service.Mapping;

namespace ThiDua.Service.Profiles;

/// <summary>Reads a profile as it was given: texts in form C within their limits, days, posts.</summary>
internal static class ProfileReader
{
    private const int MostPeople = 1_000;
    private const int MostBodies = 200;
    private const int MostOtherPosts = 5;
    private const string ChoosePost = "Hãy chọn người đứng đầu, quyền, hoặc cấp phó.";

    /// <summary>The profile.</summary>
    /// <param name="given">As it came; null for none.</param>
    /// <param name="faults">Takes a fault for each field that cannot be read.</param>
    public static AgencyProfile Read(GivenProfile? given, List<Diagnostic> faults)
    {
        if (given is null)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "profile", "Thiếu hồ sơ cơ quan.", "Hãy gửi hồ sơ; hồ sơ rỗng để thôi dùng hồ sơ đang có."));
            return AgencyProfile.Empty;
        }

        var text = new RequestText(faults);
        return new AgencyProfile
        {
            Leaders = text.List(given.Leaders, LeaderChecks.List, MostPeople, (leader, path) => Read(leader, path, text, faults)),
            Bodies = text.List(given.Bodies, "profile.bodies", MostBodies, (body, path) => Read(body, path, text)),
            Drafters = text.List(given.Drafters, "profile.drafters", MostPeople, (drafter, path) => Read(drafter, path, text)),
            VillageTerm = text.Read(given.VillageTerm, "profile.village_term"),
            PlaceName = text.Read(given.PlaceName, "profile.place_name"),
            Recipients = text.List(given.Recipients, "profile.recipients", RequestText.MostItems, (style, path) => Read(style, path, text)),
            ByOrder = given.ByOrder is { } codes ? text.Read(codes, "profile.by_order.codes", MostBodies) : null,
            Styles = StyleMapping.Read(given.Styles, "profile.styles", text),
        };
    }

    private static Leader Read(GivenLeader leader, string path, RequestText text, List<Diagnostic> faults) => new()
    {
        Body = text.Read(leader.Body, $"{path}.body"),
        Post = Post(leader.Post, $"{path}.post", faults),
        Name = text.Read(leader.Name, $"{path}.name"),
        From = RequestDays.Read(leader.From, $"{path}.from", faults) ?? DateOnly.MinValue,
        To = leader.To.Length == 0 ? null : RequestDays.Read(leader.To, $"{path}.to", faults),
        OtherPosts = text.Read(leader.OtherPosts, $"{path}.other_posts", MostOtherPosts),
    };

    private static LeaderPost Post(string post, string path, List<Diagnostic> faults)
    {
        if (LeaderPosts.Find(post) is { } found)
        {
            return found;
        }

        faults.Add(post.Length == 0
            ? Diagnostic.Error("FIELD_REQUIRED", path, "Thiếu chức vụ.", ChoosePost)
            : Diagnostic.Error("VALUE_NOT_ALLOWED", path, "Không có chức vụ này.", ChoosePost));
        return LeaderPost.Deputy;
    }

    private static ProfileBody Read(ProfileBody body, string path, RequestText text) => new()
    {
        Code = text.Read(body.Code, $"{path}.code"),
        Name = text.Read(body.Name, $"{path}.name"),
        ShortName = text.Read(body.ShortName, $"{path}.short_name"),
        Archive = text.Read(body.Archive, $"{path}.archive"),
        Symbol = text.Read(body.Symbol, $"{path}.symbol"),
    };

    private static Drafter Read(Drafter drafter, string path, RequestText text) => new()
    {
        Initials = text.Read(drafter.Initials, $"{path}.initials"),
        Body = text.Read(drafter.Body, $"{path}.body"),
    };

    private static RecipientStyle Read(RecipientStyle style, string path, RequestText text) => new()
    {
        Kinds = text.Read(style.Kinds, $"{path}.kinds"),
        Topic = text.Read(style.Topic, $"{path}.topic"),
        Lines = text.List(style.Lines, $"{path}.lines", RequestText.MostItems, (line, at) => new RecipientLine
        {
            Covers = text.Read(line.Covers, $"{at}.covers"),
            Text = text.Read(line.Text, $"{at}.text"),
        }),
        Without = text.Read(style.Without, $"{path}.without"),
    };
}
