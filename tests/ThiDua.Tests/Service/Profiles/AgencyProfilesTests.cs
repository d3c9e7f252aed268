using ThiDua.Rules.Profiles;
using ThiDua.Service.Profiles;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service.Profiles;

/// <summary>Versions of profiles, wherever they are kept.</summary>
public sealed class AgencyProfilesTests : IDisposable
{
    private const string Unit = "03390";
    private readonly ProfileDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_unit_without_a_profile_has_the_empty_one_as_version_0(bool lasting)
    {
        var none = Profiles(lasting).Read(Unit, AgencyProfiles.Latest).Value!;

        Assert.Equal((0, (DateTimeOffset?)null, AgencyProfile.Empty), (none.Version, none.SavedAt, none.Profile));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_change_is_a_version_and_an_empty_one_takes_the_profile_out_of_use_without_loss(bool lasting)
    {
        var profiles = Profiles(lasting);
        profiles.Append(Unit, new AgencyProfile { VillageTerm = "bản" }, 0);
        profiles.Append(Unit, new AgencyProfile { VillageTerm = "thôn" }, 1);
        profiles.Append(Unit, AgencyProfile.Empty, 2);

        Assert.Equal((3, ""), Latest(profiles));
        Assert.Equal("thôn", profiles.Read(Unit, 2).Value!.Profile.VillageTerm);
        Assert.Equal("bản", profiles.Read(Unit, 1).Value!.Profile.VillageTerm);
        Assert.Equal([1, 2, 3], profiles.Store.Versions(Unit));
        Assert.Equal([Unit], profiles.Store.Units());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_change_of_what_another_has_changed_meanwhile_is_refused(bool lasting)
    {
        var profiles = Profiles(lasting);
        profiles.Append(Unit, new AgencyProfile { VillageTerm = "bản" }, 0);

        var late = profiles.Append(Unit, new AgencyProfile { VillageTerm = "thôn" }, 0);
        var early = profiles.Append(Unit, new AgencyProfile { VillageTerm = "thôn" }, 7);

        Assert.All([late, early], result => Assert.Equal("PROFILE_CHANGED", result.Diagnostics.Single().Code));
        Assert.Contains("đang ở phiên bản 1, không phải 0", late.Diagnostics.Single().Message, StringComparison.Ordinal);
        Assert.Equal((1, "bản"), Latest(profiles));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    public void A_version_that_was_never_stored_is_not_found(int version)
    {
        var profiles = Profiles(lasting: false);
        profiles.Append(Unit, AgencyProfile.Empty, null);

        Assert.Equal("PROFILE_VERSION_NOT_FOUND", profiles.Read(Unit, version).Diagnostics.Single().Code);
    }

    [Fact]
    public void No_profile_can_be_asked_for_where_there_is_one()
    {
        var profiles = Profiles(lasting: false);
        profiles.Append(Unit, new AgencyProfile { VillageTerm = "bản" }, null);

        Assert.Equal((0, ""), (profiles.Read(Unit, AgencyProfiles.NoProfile).Value!.Version, profiles.Read(Unit, AgencyProfiles.NoProfile).Value!.Profile.VillageTerm));
    }

    private AgencyProfiles Profiles(bool lasting) =>
        new(lasting ? _directory.Open() : new MemoryProfiles(), TimeProvider.System);

    private static (int Version, string VillageTerm) Latest(AgencyProfiles profiles)
    {
        var latest = profiles.Read(Unit, AgencyProfiles.Latest).Value!;
        return (latest.Version, latest.Profile.VillageTerm);
    }
}
