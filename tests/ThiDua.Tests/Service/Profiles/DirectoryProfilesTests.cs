using System.Collections.Immutable;
using System.Text;
using ThiDua.Rules.Profiles;
using ThiDua.Service.Profiles;
using ThiDua.Tests.Support;

namespace ThiDua.Tests.Service.Profiles;

/// <summary>Profiles kept in a directory.</summary>
public sealed class DirectoryProfilesTests : IDisposable
{
    private const string Unit = "03390";
    private static readonly DateTimeOffset Saved = new(2026, 5, 20, 8, 30, 0, TimeSpan.Zero);

    private readonly ProfileDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_version_is_a_readable_file_of_its_own_named_by_its_number()
    {
        Add(1, "Trần Thanh Tuấn");

        Assert.Equal([_directory.File(Unit, "000001.json")], Directory.GetFiles(_directory.Path, "*", SearchOption.AllDirectories));
        var text = File.ReadAllText(_directory.File(Unit, "000001.json"));
        Assert.Contains("\"name\": \"Trần Thanh Tuấn\"", text, StringComparison.Ordinal);
        Assert.Contains("\"post\": \"acting-head\"", text, StringComparison.Ordinal);
        Assert.Contains("\"savedAt\": \"2026-05-20T08:30:00Z\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_comes_back_as_it_was_stored()
    {
        var profile = new AgencyProfile
        {
            Leaders = [Leader("Trần Thanh Tuấn") with { To = new DateOnly(2027, 1, 1), OtherPosts = ["CHỦ TỊCH UBND XÃ BÌNH LƯ"] }],
            Bodies = [new ProfileBody { Code = "culture-society", Archive = "VHXH", ShortName = "Phòng VH-XH" }],
            Drafters = [new Drafter { Initials = "HTH", Body = "culture-society" }],
            VillageTerm = "bản",
            PlaceName = "Bình Lư",
            Recipients = [new RecipientStyle { Kinds = ["plan"], Topic = "emulation", Lines = [new RecipientLine { Covers = ["home-affairs"], Text = "Sở Nội vụ (để b/c)" }], Without = ["portal"] }],
            ByOrder = ["committee-office"],
            Styles = ImmutableSortedDictionary<string, string>.Empty.Add("report-mark", "(để b/c)"),
        };
        Assert.True(_directory.Open().TryAdd(new StoredProfile(Unit, 1, Saved, profile)));

        var back = _directory.Open().Load(Unit, 1).Value!;

        Assert.Equal((1, Saved), (back.Version, back.SavedAt));
        Assert.Equal(ProfileFile.Write(new StoredProfile(Unit, 1, Saved, profile)), ProfileFile.Write(back));
        Assert.Equal(profile.Leaders[0] with { OtherPosts = [] }, back.Profile.Leaders[0] with { OtherPosts = [] });
        Assert.Equal("CHỦ TỊCH UBND XÃ BÌNH LƯ", back.Profile.Leaders[0].OtherPosts.Single());
        Assert.Equal(["committee-office"], back.Profile.ByOrder!.Value.ToArray());
        Assert.Equal("Sở Nội vụ (để b/c)", back.Profile.Recipients[0].Lines[0].Text);
        Assert.Equal("(để b/c)", back.Profile.Styles["report-mark"]);
    }

    [Fact]
    public void Whether_bodies_that_sign_by_order_are_unknown_or_none_is_kept_apart()
    {
        _directory.Open().TryAdd(new StoredProfile(Unit, 1, Saved, AgencyProfile.Empty));
        _directory.Open().TryAdd(new StoredProfile(Unit, 2, Saved, new AgencyProfile { ByOrder = [] }));

        Assert.Null(_directory.Open().Load(Unit, 1).Value!.Profile.ByOrder);
        Assert.Empty(_directory.Open().Load(Unit, 2).Value!.Profile.ByOrder!.Value);
    }

    [Fact]
    public void A_version_that_is_there_is_never_changed()
    {
        Add(1, "Trần Thanh Tuấn");
        var before = File.ReadAllBytes(_directory.File(Unit, "000001.json"));

        Assert.False(_directory.Open().TryAdd(Version(1, "Lò Văn Thắng")));

        Assert.Equal(before, File.ReadAllBytes(_directory.File(Unit, "000001.json")));
        Assert.Single(Directory.GetFiles(Path.Combine(_directory.Path, Unit)));
    }

    [Fact]
    public void A_crash_between_the_temporary_file_and_the_rename_leaves_the_old_version()
    {
        Add(1, "Trần Thanh Tuấn");
        var half = ProfileFile.Write(Version(2, "Lò Văn Thắng"))[..100];
        File.WriteAllBytes(_directory.File(Unit, "000002.json.0.tmp"), half);

        var after = _directory.Open();

        Assert.Equal([1], after.Versions(Unit));
        Assert.Equal("Trần Thanh Tuấn", after.Load(Unit, 1).Value!.Profile.Leaders[0].Name);
        Assert.True(after.TryAdd(Version(2, "Lò Văn Thắng")));
        Assert.Equal("Lò Văn Thắng", after.Load(Unit, 2).Value!.Profile.Leaders[0].Name);
        Assert.Equal(half, File.ReadAllBytes(_directory.File(Unit, "000002.json.0.tmp")));
    }

    [Fact]
    public async Task Of_many_writers_each_gets_a_version_of_its_own()
    {
        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
        {
            var profiles = new AgencyProfiles(_directory.Open(), TimeProvider.System);
            return Enumerable.Range(0, 10).Select(i => profiles.Append(Unit, Profile($"{writer}-{i}"), null).Value!).ToList();
        })).ToList();
        var stored = (await Task.WhenAll(writers)).SelectMany(s => s).ToList();

        Assert.Equal(Enumerable.Range(1, 80), _directory.Open().Versions(Unit));
        Assert.All(stored, s => Assert.Equal(s.Profile.Leaders[0].Name, _directory.Open().Load(Unit, s.Version).Value!.Profile.Leaders[0].Name));
        Assert.Equal(80, Directory.GetFiles(Path.Combine(_directory.Path, Unit)).Length);
    }

    [Fact]
    public async Task Of_writers_who_have_seen_the_same_version_one_alone_stores()
    {
        Add(1, "Trần Thanh Tuấn");
        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(
            () => new AgencyProfiles(_directory.Open(), TimeProvider.System).Append(Unit, Profile($"{writer}"), 1))).ToList();
        var results = await Task.WhenAll(writers);

        Assert.Single(results, result => result.Succeeded);
        Assert.All(results.Where(result => !result.Succeeded), result => Assert.Equal("PROFILE_CHANGED", result.Diagnostics.Single().Code));
        Assert.Equal([1, 2], _directory.Open().Versions(Unit));
    }

    [Theory]
    [InlineData("", "không đọc được dòng 1")]
    [InlineData("{ \"unit\": \"03390\", ", "không đọc được dòng 1")]
    [InlineData("null", "tệp rỗng")]
    [InlineData("""{"unit":"03390","version":1,"savedAt":"2026-05-20T08:30:00Z"}""", "không đọc được")]
    [InlineData("""{"unit":"03390","version":1,"savedAt":"2026-05-20T08:30:00Z","profile":null}""", "không đọc được")]
    [InlineData("""{"unit":"03390","version":1,"savedAt":"hôm qua","profile":{}}""", "“hôm qua” không đúng dạng")]
    [InlineData("""{"unit":"03390","version":2,"savedAt":"2026-05-20T08:30:00Z","profile":{}}""", "nội dung là của đơn vị “03390”, phiên bản 2")]
    [InlineData("""{"unit":"03388","version":1,"savedAt":"2026-05-20T08:30:00Z","profile":{}}""", "nội dung là của đơn vị “03388”, phiên bản 1")]
    [InlineData("""{"unit":"03390","version":1,"savedAt":"2026-05-20T08:30:00Z","profile":{"leader":[]}}""", "không đọc được")]
    [InlineData("""{"unit":"03390","version":1,"savedAt":"2026-05-20T08:30:00Z","profile":{"leaders":[{"body":"people-committee"}]}}""", "profile.leaders[0]")]
    [InlineData("""{"unit":"03390","version":1,"savedAt":"2026-05-20T08:30:00Z","profile":{"placeName":null}}""", "placeName")]
    public void A_damaged_file_is_told_by_its_name_and_what_is_wrong(string content, string cause)
    {
        Add(1, "Trần Thanh Tuấn");
        File.WriteAllText(_directory.File(Unit, "000001.json"), content, new UTF8Encoding(false));

        var fault = _directory.Open().Load(Unit, 1).Diagnostics.Single();

        Assert.Equal("PROFILE_DAMAGED", fault.Code);
        Assert.Contains("03390/000001.json bị hỏng", fault.Message, StringComparison.Ordinal);
        Assert.Contains(cause, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_directory.Path, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_taken_away_is_told_by_its_name()
    {
        Add(1, "Trần Thanh Tuấn");
        Add(2, "Lò Văn Thắng");
        File.Delete(_directory.File(Unit, "000001.json"));
        var profiles = new AgencyProfiles(_directory.Open(), TimeProvider.System);

        Assert.Contains("03390/000001.json", profiles.Read(Unit, 1).Diagnostics.Single().Message, StringComparison.Ordinal);
        Assert.Equal(2, profiles.Read(Unit, AgencyProfiles.Latest).Value!.Version);
    }

    [Fact]
    public void What_is_no_version_is_left_alone()
    {
        Add(1, "Trần Thanh Tuấn");
        string[] others = ["1.json", "0000001.json", "000000.json", "-00001.json", "notes.json", "000002.json.bak", "000003.txt"];
        foreach (var name in others)
            File.WriteAllText(_directory.File(Unit, name), "gì đó");
        Directory.CreateDirectory(Path.Combine(_directory.Path, "backup"));
        Directory.CreateDirectory(Path.Combine(_directory.Path, "00001"));

        Assert.Equal([Unit], _directory.Open().Units());
        Assert.Equal([1], _directory.Open().Versions(Unit));
    }

    [Fact]
    public void A_directory_that_is_not_there_has_no_profiles_and_is_made_with_the_first()
    {
        var store = new DirectoryProfiles(Path.Combine(_directory.Path, "a", "b"));

        Assert.Empty(store.Units());
        Assert.Empty(store.Versions(Unit));
        Assert.True(store.TryAdd(Version(1, "Trần Thanh Tuấn")));
        Assert.Equal([Unit], store.Units());
    }

    private void Add(int version, string name) => Assert.True(_directory.Open().TryAdd(Version(version, name)));

    private static StoredProfile Version(int version, string name) => new(Unit, version, Saved, Profile(name));

    private static AgencyProfile Profile(string name) => new() { Leaders = [Leader(name)] };

    private static Leader Leader(string name) =>
        new() { Body = "people-committee", Post = LeaderPost.ActingHead, Name = name, From = new DateOnly(2025, 7, 1) };
}
