using Grpc.Core;
using ThiDua.Client;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>What a clerk is told of a profile that cannot be stored.</summary>
public sealed class ProfileFaultTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task All_faults_are_told_at_once_each_with_its_field()
    {
        var profile = Agencies.Profile();
        profile.Leaders[0].Name = " ";
        profile.Leaders[1].Post = LeaderPost.Unspecified;
        profile.Leaders[2].From = "01/7/2025";
        profile.Leaders[3].Body = "people-comittee";
        profile.Bodies[0].Name = "";
        profile.Bodies.Add(new ProfileBody { Code = "Ban Chợ" });
        profile.Bodies.Add(new ProfileBody { Code = "culture-society", ShortName = "Phòng {abc}" });
        profile.Drafters.Add(new Drafter { Body = "economy" });
        profile.Recipients[0].Kinds.Add("ke-hoach");
        profile.Recipients[0].Topic = "sports";
        profile.Recipients[0].Lines.Add(new RecipientLine());
        profile.Recipients[0].Lines[0].Covers.Add("nobody");
        profile.Recipients[0].Lines[1].Text = "Như Điều {article}";
        profile.Recipients[0].Without.Add("portal");
        profile.ByOrder.Codes.Add("kitchen");
        profile.Styles["collective-with-level"] = "maybe";
        profile.Styles["colour"] = "red";
        profile.VillageTerm = "bản\u0007";
        profile.PlaceName = new string('a', 301);

        var problems = await ProblemsAsync(profile);

        Assert.Equal(
            [
                "profile.bodies[0].name FIELD_REQUIRED",
                "profile.bodies[1].code TEXT_FORM",
                "profile.bodies[2].short_name TEXT_FORM",
                "profile.by_order.codes[1] CODE_UNKNOWN",
                "profile.drafters[1].initials FIELD_REQUIRED",
                "profile.leaders[0].name FIELD_REQUIRED",
                "profile.leaders[1].post FIELD_REQUIRED",
                "profile.leaders[2].from DATE_INVALID",
                "profile.leaders[3].body CODE_UNKNOWN",
                "profile.place_name TEXT_TOO_LONG",
                "profile.recipients[0].kinds[1] CODE_UNKNOWN",
                "profile.recipients[0].lines[0].covers[1] CODE_UNKNOWN",
                "profile.recipients[0].lines[1].text TEXT_FORM",
                "profile.recipients[0].lines[2].text FIELD_REQUIRED",
                "profile.recipients[0].topic CODE_UNKNOWN",
                "profile.recipients[0].without[1] ITEM_TWICE",
                "profile.styles.collective-with-level VALUE_NOT_ALLOWED",
                "profile.styles.colour CODE_UNKNOWN",
                "profile.village_term CONTROL_CHARACTER",
            ],
            problems.Select(p => $"{p.Field} {p.Reason}").Order(StringComparer.Ordinal));
        Assert.All(problems, p => Assert.Matches("[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]", p.Message));
    }

    [Fact]
    public async Task Two_heads_of_a_body_at_the_same_time_are_a_fault()
    {
        var profile = Agencies.Profile();
        profile.Leaders[1].From = "2026-08-31";

        var problem = Assert.Single(await ProblemsAsync(profile));

        Assert.Equal(("profile.leaders[1].from", "TERMS_OVERLAP"), (problem.Field, problem.Reason));
        Assert.Contains("Từ ngày 31/08/2026, Trần Thanh Tuấn và Lò Văn Thắng cùng là người đứng đầu", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deputy_twice_in_the_same_post_is_a_fault_and_two_deputies_are_none()
    {
        var profile = Agencies.Profile();
        profile.Leaders[3].Name = profile.Leaders[2].Name;

        Assert.Equal("profile.leaders[3].from", Assert.Single(await ProblemsAsync(profile)).Field);
        profile.Leaders[3].From = "2025-07-01";
        profile.Leaders[2].To = "2025-07-02";
        profile.Leaders[3].From = "2025-07-02";
        Assert.NotEqual(0, (await fixture.Service.Client.PutProfileAsync(Agencies.Unit, profile)).Version.Version);
    }

    [Fact]
    public async Task A_term_that_ends_before_it_begins_is_a_fault()
    {
        var profile = Agencies.Profile();
        profile.Leaders[0].To = "2025-07-01";

        var problem = Assert.Single(await ProblemsAsync(profile));

        Assert.Equal(("profile.leaders[0].to", "DATES_REVERSED"), (problem.Field, problem.Reason));
    }

    [Fact]
    public async Task A_body_of_the_profiles_own_may_have_leaders_and_drafters()
    {
        var profile = Agencies.Profile();
        profile.Leaders.Add(new Leader { Body = "market-board", Post = LeaderPost.Head, Name = "Lù A Páo", From = "2025-07-01" });
        profile.Drafters.Add(new Drafter { Initials = "LAP", Body = "market-board" });

        Assert.NotEqual(0, (await fixture.Service.Client.PutProfileAsync(Agencies.Unit, profile)).Version.Version);
    }

    [Fact]
    public async Task Bodies_are_those_of_the_units_level()
    {
        var profile = new AgencyProfile { Drafters = { new Drafter { Initials = "A", Body = "culture-society" } } };

        var problem = Assert.Single(await ProblemsAsync(profile, "tỉnh Lai Châu"));

        Assert.Equal("profile.drafters[0].body", problem.Field);
        Assert.Contains("Các mã có thể dùng: people-committee", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_kept_in_composed_form()
    {
        var profile = new AgencyProfile { VillageTerm = " ba\u0309n " };

        await fixture.Service.Client.PutProfileAsync("03388", profile);

        Assert.Equal("bản", (await fixture.Service.Client.GetProfileAsync("03388")).Profile.VillageTerm);
    }

    [Fact]
    public async Task A_list_beyond_its_limit_is_one_fault()
    {
        var profile = new AgencyProfile();
        profile.Leaders.AddRange(Enumerable.Repeat(new Leader(), 1_001));

        Assert.Equal(("profile.leaders", "TOO_MANY_ITEMS"), (Assert.Single(await ProblemsAsync(profile)) is var p ? (p.Field, p.Reason) : default));
    }

    [Fact]
    public async Task A_request_without_a_profile_stores_nothing()
    {
        var stub = new AgencyService.AgencyServiceClient(fixture.Service.Channel);

        var failure = await Assert.ThrowsAsync<RpcException>(async () => await stub.PutProfileAsync(new PutProfileRequest { Unit = "03385" }));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(0, (await fixture.Service.Client.GetProfileAsync("03385")).Version.Version);
    }

    private async Task<IReadOnlyList<FieldProblem>> ProblemsAsync(AgencyProfile profile, string unit = Agencies.Unit)
    {
        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => fixture.Service.Client.PutProfileAsync(unit, profile));
        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        return failure.Problems;
    }
}
