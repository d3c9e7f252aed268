using ThiDua.Client;
using ThiDua.Tests.Support;
using ThiDua.V1;

namespace ThiDua.Tests.Service;

/// <summary>Frames by rule over a real connection.</summary>
public sealed class FrameTests : IAsyncLifetime
{
    private RunningService? _service;

    private ThiDuaClient Client => _service!.Client;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service!.DisposeAsync();

    [Fact]
    public async Task A_commune_without_a_profile_gets_the_levels_defaults_and_is_told_what_was_assumed()
    {
        var request = Agencies.Frame();
        request.Signers.Add(new Signer { Name = "Trần Thanh Tuấn" });

        var frame = await Client.DeriveFrameAsync(request);

        Assert.Equal(["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"], frame.Header.IssuerLines);
        Assert.Equal(("KH-UBND", "Bình Lư", "ngày 20 tháng 5 năm 2026"), (frame.Header.Symbol, frame.Header.Place, frame.Header.Date));
        Assert.Equal("Ủy ban nhân dân xã Bình Lư", frame.Header.IssuerName);
        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], frame.Signatures.Single().Lines);
        Assert.Contains("TT. Đảng ủy (b/c)", frame.Recipients.Entries);
        Assert.Equal("Lưu: VT, VHXH", frame.Recipients.Archive);
        Assert.Equal(0, frame.ProfileVersion);
        var archive = frame.Derivations.Single(d => d.Path == "recipients.archive");
        Assert.Equal(Origin.Assumption, archive.Origin);
        Assert.Contains("Phòng Văn hóa - Xã hội", archive.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_line_has_its_reason_in_the_order_of_the_page()
    {
        var request = Agencies.Frame();
        request.Signers.Add(new Signer { Role = SignerRole.Deputy, Name = "Vi Văn Tô" });

        var frame = await Client.DeriveFrameAsync(request);

        string[] lines =
        [
            string.Join(' ', frame.Header.IssuerLines), frame.Header.Number, frame.Header.Place, .. frame.Recipients.Entries, frame.Recipients.Archive,
            .. frame.Signatures[0].Lines, frame.Signatures[0].Name,
        ];
        Assert.Equal(lines, frame.Derivations.Select(d => d.Text));
        Assert.All(frame.Derivations.SkipLast(1), d =>
        {
            Assert.NotEqual(Certainty.Unspecified, d.Certainty);
            Assert.True(d.Rule.Length > 0 && d.Clause.Length > 0, d.Text);
        });
        Assert.Equal((Origin.Request, ""), (frame.Derivations[^1].Origin, frame.Derivations[^1].Rule));
    }

    [Fact]
    public async Task A_profile_gives_names_initials_marks_and_usual_lines()
    {
        await Client.PutProfileAsync(Agencies.Unit, Agencies.Profile());

        var frame = await Client.DeriveFrameAsync(Agencies.Frame());

        Assert.Equal(1, frame.ProfileVersion);
        Assert.Equal("Trần Thanh Tuấn", frame.Signatures.Single().Name);
        Assert.Equal("Lưu: VT, VHXH (HTH)", frame.Recipients.Archive);
        Assert.Equal(["Sở Nội vụ tỉnh (để b/c)", "Ban Quản lý chợ"], frame.Recipients.Entries.Where(e => e.StartsWith("Sở", StringComparison.Ordinal) || e.StartsWith("Ban Q", StringComparison.Ordinal)));
        Assert.Contains("TT. Đảng ủy (để b/c)", frame.Recipients.Entries);
        Assert.DoesNotContain(frame.Derivations, d => d.Group == "portal");
        Assert.Equal(Origin.Profile, frame.Derivations[^1].Origin);
        Assert.Contains("HTH", frame.Derivations.Single(d => d.Path == "recipients.archive").Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leader_is_the_one_of_the_day_of_issue()
    {
        await Client.PutProfileAsync(Agencies.Unit, Agencies.Profile());
        var request = Agencies.Frame();
        request.IssueDate = "2026-10-01";
        request.Signers.Add(new Signer { Role = SignerRole.ActingHead });

        var signature = (await Client.DeriveFrameAsync(request)).Signatures.Single();

        Assert.Equal(("Q. CHỦ TỊCH", "Lò Văn Thắng"), (signature.Lines[^1], signature.Name));
    }

    [Fact]
    public async Task Several_drafters_of_a_unit_leave_the_choice_to_the_caller()
    {
        var profile = Agencies.Profile();
        profile.Drafters.Add(new Drafter { Initials = "LTM", Body = "culture-society" });
        await Client.PutProfileAsync(Agencies.Unit, profile);
        var request = Agencies.Frame();
        var open = await Client.DeriveFrameAsync(request);
        request.Drafter = "LTM";
        var named = await Client.DeriveFrameAsync(request);

        Assert.Equal(("Lưu: VT, VHXH", "Lưu: VT, VHXH (LTM)"), (open.Recipients.Archive, named.Recipients.Archive));
    }

    [Fact]
    public async Task Several_deputies_leave_the_choice_to_the_caller_and_name_them()
    {
        await Client.PutProfileAsync(Agencies.Unit, Agencies.Profile());
        var request = Agencies.Frame();
        request.Signers.Add(new Signer { Role = SignerRole.Deputy });

        var problem = await ProblemAsync(request);

        Assert.Equal(("signers[0].name", "FIELD_REQUIRED"), (problem.Field, problem.Reason));
        Assert.Contains("Vi Văn Tô, Nguyễn Thị Hoa", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_that_the_law_does_not_allow_is_refused_with_the_clause()
    {
        var request = Agencies.Frame();
        (request.Kind, request.Matter) = ("decision", "award-merit");
        request.Signers.Add(new Signer { Role = SignerRole.UnitHead, Unit = "culture-society", Name = "Nguyễn Văn A" });

        var problem = await ProblemAsync(request);

        Assert.Equal(("signers[0]", "SIGNING_REFUSED"), (problem.Field, problem.Reason));
        Assert.Contains("Điều", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_by_order_is_the_profiles_to_say()
    {
        var request = Agencies.Frame();
        (request.Kind, request.Matter) = ("dispatch", "general");
        request.Addressees.Add("Sở Nội vụ");
        request.Signers.Add(new Signer { Role = SignerRole.UnitHead, Unit = "committee-office", Name = "Nguyễn Văn A" });
        var assumed = await Client.DeriveFrameAsync(request);
        await Client.PutProfileAsync(Agencies.Unit, Agencies.Profile());
        var granted = await Client.DeriveFrameAsync(request);
        var none = Agencies.Profile();
        none.ByOrder.Codes.Clear();
        await Client.PutProfileAsync(Agencies.Unit, none);

        Assert.Contains(assumed.Diagnostics, d => d.Code == "SIGNING_ASSUMED" && d.Path == "signers[0]");
        Assert.DoesNotContain(granted.Diagnostics, d => d.Code == "SIGNING_ASSUMED");
        Assert.Equal("SIGNING_REFUSED", (await ProblemAsync(request)).Reason);
    }

    [Fact]
    public async Task Changes_are_made_and_marked()
    {
        var request = Agencies.Frame();
        request.Signers.Add(new Signer { Name = "Trần Thanh Tuấn" });
        request.Edits = new RecipientEdits
        {
            Add = { "Trường THCS Bình Lư" },
            Drop = { "portal" },
            Order = { "party-committee" },
            Archive = new ArchiveUnits { Units = { "VP" } },
        };
        request.Styles.Add("report-mark", "(để báo cáo)");

        var frame = await Client.DeriveFrameAsync(request);

        Assert.Equal(("TT. Đảng ủy (để báo cáo)", "Trường THCS Bình Lư"), (frame.Recipients.Entries[0], frame.Recipients.Entries[^1]));
        Assert.Equal("Lưu: VT, VP", frame.Recipients.Archive);
        Assert.Equal(Origin.Request, frame.Derivations.Single(d => d.Text == "Trường THCS Bình Lư").Origin);
        Assert.DoesNotContain(frame.Derivations, d => d.Group == "portal");
    }

    [Fact]
    public async Task The_archive_line_can_be_of_the_clerks_office_alone()
    {
        var request = Agencies.Frame();
        request.Signers.Add(new Signer { Name = "Trần Thanh Tuấn" });
        request.Edits = new RecipientEdits { Archive = new ArchiveUnits() };

        Assert.Equal("Lưu: VT", (await Client.DeriveFrameAsync(request)).Recipients.Archive);
    }

    [Fact]
    public async Task Codes_that_mean_nothing_are_told_by_the_fields_of_the_request()
    {
        var request = Agencies.Frame();
        (request.Issuer, request.Matter) = ("kitchen", "cooking");
        request.Styles.Add("colour", "red");
        var first = await FieldsAsync(request);
        request = Agencies.Frame();
        request.Signers.Add(new Signer { Name = "Trần Thanh Tuấn" });
        request.Edits = new RecipientEdits { Drop = { "nobody" }, Order = { "no-one" } };
        var second = await FieldsAsync(request);
        request = Agencies.Frame();
        request.DraftingUnit = "kitchen";
        var third = await FieldsAsync(request);

        Assert.Equal(["issuer", "matter", "styles.colour"], first);
        Assert.Equal(["edits.drop[0]", "edits.order[0]"], second);
        Assert.Equal(["drafting_unit"], third);
    }

    [Fact]
    public async Task Fields_that_cannot_be_read_are_told_at_once_even_without_a_unit()
    {
        var request = new DeriveFrameRequest { Unit = "", Kind = "ke-hoach", IssueDate = "2026-02-30", Number = -1, Drafter = "H\tT" };
        request.Signers.Add(new Signer { Role = (SignerRole)99, Power = (Power)99, Name = "😀" });
        request.ReportTo.Add("");

        Assert.Equal(
            ["drafter", "issue_date", "kind", "number", "report_to[0]", "signers[0].name", "signers[0].power", "signers[0].role", "unit"],
            await FieldsAsync(request));
    }

    [Fact]
    public async Task Bodies_matters_and_styles_are_listed_with_their_sources()
    {
        var bodies = await Client.ListBodiesAsync(Agencies.Unit, Plans.Date);
        var matters = await Client.ListMattersAsync();
        var styles = await Client.ListStylesAsync(Plans.Date);

        var committee = bodies.Bodies.Single(b => b.Code == "people-committee");
        Assert.Equal(("Ủy ban nhân dân xã Bình Lư", "UBND xã", "UBND", true), (committee.Name, committee.ShortName, committee.Symbol, committee.Issues));
        Assert.Equal(("Chủ tịch", "Phó Chủ tịch"), (committee.Head, committee.Deputy));
        Assert.Equal(("03390", Agencies.Unit), (bodies.Unit, bodies.UnitName));
        Assert.False(bodies.Bodies.Single(b => b.Code == "party-committee").Issues);
        Assert.Equal("emulation", matters.Matters.Single(m => m.Code == "campaign").Topic);
        Assert.Equal(["no", "yes"], styles.Styles.Single(s => s.Code == "collective-with-level").Choices);
        Assert.Equal("(b/c)", styles.Styles.Single(s => s.Code == "report-mark").DefaultValue);
        Assert.All(
            [.. bodies.Bodies.Select(b => b.Source), .. matters.Matters.Select(m => m.Source), .. styles.Styles.Select(s => s.Source)],
            source => Assert.True(source.Rule.Length > 0 && source.Clause.Length > 0 && source.Certainty != Certainty.Unspecified));
    }

    [Fact]
    public async Task Bodies_are_those_of_the_day()
    {
        var before = await Client.ListBodiesAsync("24", "2026-09-19");
        var after = await Client.ListBodiesAsync("24", "2026-09-20");

        Assert.Equal(("tỉnh Bắc Ninh", "Thành phố Bắc Ninh"), (before.UnitName, Capital(after.UnitName)));
        Assert.Contains(before.Bodies, b => b.ShortName == "Tỉnh ủy");
        Assert.Contains(after.Bodies, b => b.ShortName == "Thành ủy");
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_a_violation()
    {
        var failure = await Assert.ThrowsAsync<ThiDuaException>(() => Client.ListBodiesAsync(Agencies.Unit, "2026-02-30"));

        Assert.Equal(("on", "DATE_INVALID"), (failure.Problems.Single().Field, failure.Problems.Single().Reason));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private async Task<FieldProblem> ProblemAsync(DeriveFrameRequest request) =>
        (await Assert.ThrowsAsync<ThiDuaException>(() => Client.DeriveFrameAsync(request))).Problems.Single();

    private async Task<IEnumerable<string>> FieldsAsync(DeriveFrameRequest request) =>
        (await Assert.ThrowsAsync<ThiDuaException>(() => Client.DeriveFrameAsync(request))).Problems.Select(p => p.Field).Order(StringComparer.Ordinal);
}
