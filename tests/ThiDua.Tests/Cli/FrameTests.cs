namespace ThiDua.Tests.Cli;

/// <summary><c>thidua frame</c>, <c>thidua bodies</c> and explanations of documents.</summary>
public sealed class FrameTests : IDisposable
{
    private readonly AgencyFiles _at = new();

    public void Dispose() => _at.Dispose();

    [Fact]
    public async Task Head_recipients_and_signature_are_printed_as_in_the_document_with_their_reasons()
    {
        var run = await CliRun.OfAsync(
            "frame", "--kind", "plan", "--matter", "campaign", "--unit", AgencyFiles.Unit, "--signer", "deputy", "--name", "Vi Văn Tô",
            "--date", "2026-05-20", "--number", "82", "--drafting", "culture-society", "--drafter", "HTH", "--add", "Trường THCS", "--add", "Trường TH",
            "--drop", "portal", "--report-to", "Sở Nội vụ", "--style", "report-mark=(để b/c)");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            "ỦY BAN NHÂN DÂN\nXÃ BÌNH LƯ\nSố: 82/KH-UBND\nBình Lư, ngày 20 tháng 5 năm 2026\n\nNơi nhận:\n- Sở Nội vụ (để b/c);\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("- Trường THCS;\n- Trường TH;\n- Lưu: VT, VHXH (HTH).\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nVi Văn Tô\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Trang thông tin điện tử", run.Out, StringComparison.Ordinal);
        Assert.Contains("Giải thích từng dòng:", run.Out, StringComparison.Ordinal);
        Assert.Contains("- Chức vụ ký: KT. CHỦ TỊCH\n    Theo quy tắc: Nghị định 30/2020/NĐ-CP, Điều 13", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Matches(@"\((luật ghi rõ|thấy trong văn bản đã ban hành); [A-Z0-9-]+\)\.", run.Out);
    }

    [Fact]
    public async Task A_profile_is_used_or_left_aside_as_asked()
    {
        await _at.SetAsync(AgencyFiles.Profile);
        string[] words = _at.Words("frame --kind plan --matter campaign --date 2026-05-20", "--name", "Trần Thanh Tuấn");

        var used = await CliRun.OfAsync(words);
        var aside = await CliRun.OfAsync([.. words, "--profile-version", "0"]);

        Assert.Contains("Sở Nội vụ tỉnh (để b/c)", used.Out, StringComparison.Ordinal);
        Assert.Contains("Dùng hồ sơ cơ quan phiên bản 1.", used.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Nội vụ tỉnh", aside.Out, StringComparison.Ordinal);
        Assert.Contains("Không có hồ sơ cơ quan nào được dùng.", aside.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_frame_as_one_document()
    {
        var run = await CliRun.OfAsync(
            "frame", "--kind", "plan", "--matter", "campaign", "--unit", AgencyFiles.Unit, "--name", "Trần Thanh Tuấn", "--date", "2026-05-20", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("CHỦ TỊCH", (string?)run.Json["signatures"]![0]!["lines"]![1]);
        var number = run.Json["derivations"]!.AsArray().Single(d => (string?)d!["path"] == "header.number")!;
        Assert.Equal(("rule", "stated"), ((string?)number["origin"], (string?)number["certainty"]));
        Assert.Equal(0, (int)run.Json["profileVersion"]!);
        Assert.NotNull(run.Json["diagnostics"]);
    }

    [Theory]
    [InlineData("--kind decision --matter award-merit --signer unit-head --signer-unit culture-society --name A", "--signer: ")]
    [InlineData("--kind plan --signer unit-head --name A", "--signer-unit: ")]
    [InlineData("--kind plan --matter campaign", "--name: Thiếu họ và tên người ký (Chủ tịch).")]
    [InlineData("--kind plan --signer boss", "--signer: Không có giá trị “boss”.")]
    [InlineData("--kind plan --power royal", "--power: Không có giá trị “royal”.")]
    [InlineData("--kind kehoach", "--kind: Không có loại văn bản “kehoach”.")]
    [InlineData("--kind plan --matter x --name A", "--matter: Không có nội dung, vụ việc mã “x”.")]
    [InlineData("--kind plan --issuer x --name A", "--issuer: ")]
    [InlineData("--kind plan --matter campaign --drafting x --name A", "--drafting: ")]
    [InlineData("--kind plan --matter campaign --drop x --name A", "--drop: ")]
    [InlineData("--kind plan --style colour", "--style: “colour” không đúng dạng.")]
    [InlineData("--kind plan --style colour=red", "--style: Không có thể thức tùy chọn mã “colour”.")]
    [InlineData("--kind plan --number không", "--number: “không” không phải là số dùng được.")]
    [InlineData("--kind plan --profile-version 1 --name A", "Hồ sơ cơ quan của đơn vị 03390 không có phiên bản 1.")]
    [InlineData("--kind plan --date hôm-nay", "--date: Ngày ban hành “hôm-nay” không phải là một ngày có thật.")]
    public async Task A_bad_value_is_named_by_its_option(string line, string expected)
    {
        var run = await CliRun.OfAsync(["frame", "--unit", AgencyFiles.Unit, .. line.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("  " + expected, "  " + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_of_a_unit_are_listed()
    {
        var people = await CliRun.OfAsync("bodies", "--unit", AgencyFiles.Unit, "--on", "2026-05-20");
        var programs = await CliRun.OfAsync("bodies", "--unit", AgencyFiles.Unit, "--json");
        var wrong = await CliRun.OfAsync("bodies", "--unit", AgencyFiles.Unit, "--on", "hôm nay");

        Assert.Equal((0, ""), (people.ExitCode, people.Error));
        Assert.Matches("culture-society +Phòng Văn hóa - Xã hội +Phòng Văn hóa - Xã hội +VHXH", people.Out);
        Assert.Contains("xã Bình Lư, tỉnh Lai Châu: ", people.Out, StringComparison.Ordinal);
        var committee = programs.Json["bodies"]!.AsArray().Single(b => (string?)b!["code"] == "people-committee")!;
        Assert.Equal(("UBND xã", true), ((string?)committee["shortName"], (bool)committee["issues"]!));
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("--on: ", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_comes_with_its_explanation_when_asked_for()
    {
        await _at.SetAsync(AgencyFiles.Profile);
        var sample = await CliRun.OfAsync("templates", "show", Workplace.TemplateId, "--sample", "xa", "--json");
        var data = sample.Json["sample"]!["data"]!;
        data.AsObject().Remove("signature");
        var words = _at.Words("render " + Workplace.TemplateId, "--data", _at.Write("data.json", data.ToJsonString()), "--out", _at.Write("x", "") + ".out");

        var people = await CliRun.OfAsync([.. words, "--explain"]);
        var programs = await CliRun.OfAsync([.. words, "--explain", "--json"]);
        var plain = await CliRun.OfAsync([.. words, "--json"]);

        Assert.Equal(0, people.ExitCode);
        Assert.Contains("- Người ký: Trần Thanh Tuấn\n    Theo hồ sơ cơ quan: ", people.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Dùng hồ sơ cơ quan phiên bản 1.", people.Error, StringComparison.Ordinal);
        Assert.Contains(programs.Json["derivations"]!.AsArray(), d => (string?)d!["text"] == "Trần Thanh Tuấn" && (string?)d["origin"] == "profile");
        Assert.Equal(1, (int)programs.Json["profileVersion"]!);
        Assert.Null(plain.Json["derivations"]);
    }

    [Fact]
    public async Task A_document_is_made_again_from_the_profile_it_was_made_with()
    {
        await _at.SetAsync(AgencyFiles.Profile);
        var sample = await CliRun.OfAsync("templates", "show", Workplace.TemplateId, "--sample", "xa", "--json");
        var data = sample.Json["sample"]!["data"]!;
        data.AsObject().Remove("signature");
        var words = _at.Words("render " + Workplace.TemplateId, "--data", _at.Write("data.json", data.ToJsonString()), "--out", _at.Write("x", "") + ".out", "--json");
        var before = await CliRun.OfAsync(words);
        await _at.SetAsync(AgencyFiles.Profile.Replace("Trần Thanh Tuấn", "Lò Văn Thắng", StringComparison.Ordinal));

        var pinned = await CliRun.OfAsync([.. words, "--profile-version", "1"]);
        var latest = await CliRun.OfAsync(words);

        Assert.Equal((string?)before.Json["files"]![0]!["sha256"], (string?)pinned.Json["files"]![0]!["sha256"]);
        Assert.NotEqual((string?)before.Json["files"]![0]!["sha256"], (string?)latest.Json["files"]![0]!["sha256"]);
    }
}
