using ThiDua.Documents.Diagnostics;
using ThiDua.Rules.Profiles;

namespace ThiDua.Service.Mapping;

/// <summary>Profiles of agencies as the protos have them.</summary>
internal static class ProfileMapping
{
    private const int MostPeople = 1_000;
    private const int MostBodies = 200;
    private const int MostOtherPosts = 5;

    /// <summary>The profile of a request.</summary>
    /// <param name="profile">As it came; null for none.</param>
    /// <param name="faults">Takes a fault for each field that cannot be read.</param>
    public static AgencyProfile Read(V1.AgencyProfile? profile, List<Diagnostic> faults)
    {
        if (profile is null)
        {
            faults.Add(Diagnostic.Error("FIELD_REQUIRED", "profile", "Thiếu hồ sơ cơ quan.", "Hãy gửi hồ sơ; hồ sơ rỗng để thôi dùng hồ sơ đang có."));
            return AgencyProfile.Empty;
        }

        var text = new RequestText(faults);
        return new AgencyProfile
        {
            Leaders = text.List(profile.Leaders, "profile.leaders", MostPeople, (leader, path) => Read(leader, path, text, faults)),
            Bodies = text.List(profile.Bodies, "profile.bodies", MostBodies, (body, path) => Read(body, path, text)),
            Drafters = text.List(profile.Drafters, "profile.drafters", MostPeople, (drafter, path) => Read(drafter, path, text)),
            VillageTerm = text.Read(profile.VillageTerm, "profile.village_term"),
            PlaceName = text.Read(profile.PlaceName, "profile.place_name"),
            Recipients = text.List(profile.Recipients, "profile.recipients", RequestText.MostItems, (style, path) => Read(style, path, text)),
            ByOrder = profile.ByOrder is { } given ? text.Read(given.Codes, "profile.by_order.codes", MostBodies) : null,
            Styles = StyleMapping.Read(profile.Styles, "profile.styles", text),
        };
    }

    /// <summary>A profile as the protos have it.</summary>
    public static V1.AgencyProfile Of(AgencyProfile profile) => new()
    {
        Leaders = { profile.Leaders.Select(Of) },
        Bodies =
        {
            profile.Bodies.Select(body => new V1.ProfileBody
            {
                Code = body.Code, Name = body.Name, ShortName = body.ShortName, Archive = body.Archive, Symbol = body.Symbol,
            }),
        },
        Drafters = { profile.Drafters.Select(drafter => new V1.Drafter { Initials = drafter.Initials, Body = drafter.Body }) },
        VillageTerm = profile.VillageTerm,
        PlaceName = profile.PlaceName,
        Recipients = { profile.Recipients.Select(Of) },
        ByOrder = profile.ByOrder is { } codes ? new V1.CodeList { Codes = { codes } } : null,
        Styles = { profile.Styles },
    };

    private static Leader Read(V1.Leader leader, string path, RequestText text, List<Diagnostic> faults) => new()
    {
        Body = text.Read(leader.Body, $"{path}.body"),
        Post = Read(leader.Post, $"{path}.post", faults),
        Name = text.Read(leader.Name, $"{path}.name"),
        From = RequestDays.Read(leader.From, $"{path}.from", faults) ?? DateOnly.MinValue,
        To = leader.To.Length == 0 ? null : RequestDays.Read(leader.To, $"{path}.to", faults),
        OtherPosts = text.Read(leader.OtherPosts, $"{path}.other_posts", MostOtherPosts),
    };

    private static LeaderPost Read(V1.LeaderPost post, string path, List<Diagnostic> faults)
    {
        switch (post)
        {
            case V1.LeaderPost.Head:
                return LeaderPost.Head;
            case V1.LeaderPost.ActingHead:
                return LeaderPost.ActingHead;
            case V1.LeaderPost.Deputy:
                return LeaderPost.Deputy;
            default:
                faults.Add(post == V1.LeaderPost.Unspecified
                    ? Diagnostic.Error("FIELD_REQUIRED", path, "Thiếu chức vụ.", "Hãy chọn người đứng đầu, quyền, hoặc cấp phó.")
                    : Diagnostic.Error("VALUE_NOT_ALLOWED", path, "Không có chức vụ này.", "Hãy chọn người đứng đầu, quyền, hoặc cấp phó."));
                return LeaderPost.Deputy;
        }
    }

    private static ProfileBody Read(V1.ProfileBody body, string path, RequestText text) => new()
    {
        Code = text.Read(body.Code, $"{path}.code"),
        Name = text.Read(body.Name, $"{path}.name"),
        ShortName = text.Read(body.ShortName, $"{path}.short_name"),
        Archive = text.Read(body.Archive, $"{path}.archive"),
        Symbol = text.Read(body.Symbol, $"{path}.symbol"),
    };

    private static Drafter Read(V1.Drafter drafter, string path, RequestText text) => new()
    {
        Initials = text.Read(drafter.Initials, $"{path}.initials"),
        Body = text.Read(drafter.Body, $"{path}.body"),
    };

    private static RecipientStyle Read(V1.RecipientStyle style, string path, RequestText text) => new()
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

    private static V1.Leader Of(Leader leader) => new()
    {
        Body = leader.Body,
        Post = leader.Post switch
        {
            LeaderPost.Head => V1.LeaderPost.Head,
            LeaderPost.ActingHead => V1.LeaderPost.ActingHead,
            LeaderPost.Deputy => V1.LeaderPost.Deputy,
            _ => throw new NotSupportedException($"{leader.Post} is not in the protos."),
        },
        Name = leader.Name,
        From = RequestDays.Of(leader.From),
        To = leader.To is { } to ? RequestDays.Of(to) : "",
        OtherPosts = { leader.OtherPosts },
    };

    private static V1.RecipientStyle Of(RecipientStyle style) => new()
    {
        Kinds = { style.Kinds },
        Topic = style.Topic,
        Lines = { style.Lines.Select(line => new V1.RecipientLine { Covers = { line.Covers }, Text = line.Text }) },
        Without = { style.Without },
    };
}
