using ThiDua.Catalogue;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Web;

/// <summary>Profiles over the calls of their page.</summary>
public sealed class AgencyApiTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string Code = UnitCatalogue.Default.Find(Plans.Unit, new DateOnly(2026, 5, 1)).Unit!.Code;

    [Fact]
    public async Task A_profile_is_stored_in_versions_and_a_second_window_overwrites_nothing()
    {
        var (_, before) = await site.SendAsync(HttpMethod.Get, $"/api/agencies/{Code}");
        var version = before.GetProperty("version").GetInt32();
        var (status, stored) = await site.SendAsync(HttpMethod.Put, $"/api/agencies/{Code}", new { expectedVersion = version, profile = new { leaders = new[] { Leader("Trần Thanh Tuấn", "1/7/2025") } } });
        var (conflict, problems) = await site.SendAsync(HttpMethod.Put, $"/api/agencies/{Code}", new { expectedVersion = version, profile = new { placeName = "Bình Lư" } });
        var (_, after) = await site.SendAsync(HttpMethod.Get, $"/api/agencies/{Code}");

        Assert.Equal((200, version + 1), (status, stored.GetProperty("version").GetInt32()));
        Assert.Equal("2025-07-01", stored.GetProperty("profile").GetProperty("leaders")[0].GetProperty("from").GetString());
        Assert.Equal((409, "PROFILE_CHANGED"), (conflict, problems.GetProperty("problems")[0].GetProperty("code").GetString()));
        Assert.Equal(version + 1, after.GetProperty("versions")[0].GetProperty("version").GetInt32());
        Assert.Contains(after.GetProperty("vocabulary").GetProperty("bodies").EnumerateArray(), body => body.GetProperty("name").GetString() == "Phòng Văn hóa - Xã hội");
    }

    [Fact]
    public async Task Faults_are_those_of_the_service_by_the_fields_of_the_page()
    {
        var profile = new
        {
            leaders = new[] { Leader("", "1/7/2025"), Leader("Vi Văn Tô", "31/02/2026"), Leader("Lý A Chu", "1/7/2025") with { Body = "" } },
            bodies = new[] { new { code = "rieng-1", name = "", shortName = "Chợ {x}", archive = "", symbol = "" } },
            byOrder = new[] { "kitchen" },
            styles = new Dictionary<string, string> { ["meeting-chair"] = "ÔNG" },
        };
        var (status, answer) = await site.SendAsync(HttpMethod.Put, $"/api/agencies/{Code}", new { expectedVersion = 0, profile });

        Assert.Equal(400, status);
        Assert.Equal(
            ["bodies[0].name", "bodies[0].shortName", "byOrder[0]", "leaders[0].name", "leaders[1].from", "leaders[2].body", "styles.meeting-chair"],
            answer.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_unit_that_is_none_is_told() => Assert.Equal(404, (await site.SendAsync(HttpMethod.Get, "/api/agencies/99999")).Status);

    private static TypedLeader Leader(string name, string from) => new("people-committee", name.Length == 0 ? "head" : "deputy", name, from, "", []);

    private sealed record TypedLeader(string Body, string Post, string Name, string From, string To, string[] OtherPosts);
}
