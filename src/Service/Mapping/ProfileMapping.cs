using ThiDua.Rules.Profiles;
using ThiDua.Service.Profiles;

namespace ThiDua.Service.Mapping;

/// <summary>Profiles of agencies as the protos have them.</summary>
internal static class ProfileMapping
{
    /// <summary>The profile of a request, as it was given; null for none.</summary>
    public static GivenProfile? Given(V1.AgencyProfile? profile) => profile is null ? null : new GivenProfile
    {
        Leaders = [.. profile.Leaders.Select(leader => new GivenLeader(leader.Body, Given(leader.Post), leader.Name, leader.From, leader.To, leader.OtherPosts))],
        Bodies =
        [
            .. profile.Bodies.Select(body => new ProfileBody
            {
                Code = body.Code, Name = body.Name, ShortName = body.ShortName, Archive = body.Archive, Symbol = body.Symbol,
            }),
        ],
        Drafters = [.. profile.Drafters.Select(drafter => new Drafter { Initials = drafter.Initials, Body = drafter.Body })],
        VillageTerm = profile.VillageTerm,
        PlaceName = profile.PlaceName,
        Recipients = [.. profile.Recipients.Select(Given)],
        ByOrder = profile.ByOrder?.Codes,
        Styles = profile.Styles.ToDictionary(StringComparer.Ordinal),
    };

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

    private static string Given(V1.LeaderPost post) => post switch
    {
        V1.LeaderPost.Unspecified => "",
        V1.LeaderPost.Head => LeaderPosts.Code(LeaderPost.Head),
        V1.LeaderPost.ActingHead => LeaderPosts.Code(LeaderPost.ActingHead),
        V1.LeaderPost.Deputy => LeaderPosts.Code(LeaderPost.Deputy),
        _ => post.ToString(),
    };

    private static RecipientStyle Given(V1.RecipientStyle style) => new()
    {
        Kinds = [.. style.Kinds],
        Topic = style.Topic,
        Lines = [.. style.Lines.Select(line => new RecipientLine { Covers = [.. line.Covers], Text = line.Text })],
        Without = [.. style.Without],
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
